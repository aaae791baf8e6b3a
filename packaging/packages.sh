# Sourced: installs what is missing of the Debian packages named in an array, as root or with sudo.
# The names are the same on Debian 12 and 13 unless said otherwise.

build_packages=(
  build-essential cmake ninja-build pkg-config ca-certificates
  qt6-base-dev qt6-tools-dev qt6-l10n-tools libqt6sql6-sqlite qt6-svg-dev
  libsqlite3-dev libcairo2-dev libpango1.0-dev libqpdf-dev libhunspell-dev libcanberra-dev
  fonts-inter tzdata
)
test_packages=(
  catch2 librapidcheck-dev libical-dev python3-icalendar tidy xvfb xauth openbox xdotool poppler-utils hunspell-sv hunspell-en-gb
  x11-xserver-utils x11-xkb-utils imagemagick dbus dbus-x11 at-spi2-core python3-pyatspi gir1.2-atspi-2.0
)

install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Missing packages, and neither root nor sudo to install them: ${missing[*]}" >&2; return 1; }
    root=(sudo)
  fi
  echo "Installing: ${missing[*]}" >&2
  "${root[@]}" apt-get update -q >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# Sourced by the journeys: a screen of their own with the program's window on it, and keys to press. Set `name` to the
# journey's name and `program` to the program first. Needs Debian's xvfb, openbox and xdotool. Ends only the processes
# it started.
work=$(mktemp -d)
processes=()
finish() {
  for ((i = ${#processes[@]} - 1; i >= 0; --i)); do  # the program before the display that it is on
    kill "${processes[i]}" 2>/dev/null || true
    wait "${processes[i]}" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "$name: $*" >&2; exit 1; }

# Waits until a command succeeds; never longer than twenty seconds.
await() {
  local what=$1; shift
  for _ in $(seq 200); do "$@" >/dev/null 2>&1 && return 0; sleep 0.1; done
  fail "waited in vain for $what"
}

export HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8 TZ=Europe/Stockholm
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir "$work/Documents"
cd "$work" # whatever the window is made to write stays here
mkfifo "$work/display"
Xvfb -noreset -displayfd 3 -screen 0 "${screen:-1440x900}x24" -nolisten tcp 3<>"$work/display" 2>/dev/null &
processes+=($!)
read -r -t 20 number <"$work/display" || fail "no display"
export DISPLAY=:$number
setxkbmap se # letters that the layout lacks are lost between xdotool and the window
openbox >/dev/null 2>&1 &
processes+=($!)

# Opens the program on a file and gives its window the focus; `kring` is its process.
open_window() {
  "$program" "$file" &
  kring=$!
  processes+=("$kring")
  await "the window" xdotool search --onlyvisible --pid "$kring"
  window=$(xdotool search --onlyvisible --pid "$kring" | tail -1)
  await "the focus" xdotool windowfocus --sync "$window"
}
key() { xdotool key --clearmodifiers "$@"; }
text() { xdotool type --clearmodifiers --delay 15 -- "$1"; }

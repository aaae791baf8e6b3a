# One interface target for everything that every library of ours is compiled with.
add_library(kring_options INTERFACE)
target_compile_features(kring_options INTERFACE cxx_std_20)
target_include_directories(kring_options INTERFACE ${PROJECT_SOURCE_DIR})

target_compile_options(kring_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wnull-dereference -Wduplicated-cond -Wlogical-op -Wformat=2 -Wcast-align)
if(KRING_WARNINGS_AS_ERRORS)
  target_compile_options(kring_options INTERFACE -Werror)
  # Where code is inlined, GCC takes a QPointer for null again that has just been asked: told, but no error.
  target_compile_options(kring_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo,Debug>:-Wno-error=null-dereference>)
endif()

target_compile_definitions(kring_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  POINTERHOLDER_TRANSITION=4 # libqpdf: standard smart pointers only
  KRING_VERSION="${PROJECT_VERSION}")

if(KRING_SANITIZE)
  target_compile_options(kring_options INTERFACE -fsanitize=${KRING_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(kring_options INTERFACE -fsanitize=${KRING_SANITIZE})
  # GCC 12 sees uninitialised values in instrumented code of the standard library where there are none.
  target_compile_options(kring_options INTERFACE -Wno-maybe-uninitialized)
endif()

# Builds again in seconds where ccache is installed; nothing depends on it.
find_program(KRING_CCACHE ccache)
if(KRING_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${KRING_CCACHE})
endif()

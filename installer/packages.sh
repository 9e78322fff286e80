# shellcheck shell=bash
# What Cairn needs from the system, and how to get it. Sourced by app/run, tests/run and .ci/run;
# works with the bash 3.2 of macOS. Nothing here writes to stdout.
#
#   cairn_packages GROUP…       installs what is missing of build, desktop, tests, ci and bench
#   cairn_build PRESET          configures and builds, quietly; the log is in build/PRESET/build.log
#
# transmission comes without its daemon, whose package would start one that joins the public DHT.
#
# A line names one package; a|b means the first of these that the system knows; a leading ? means
# that Cairn is content without it.

cairn_apt_group() {
  case $1 in
    build) cat <<'LIST' ;;
build-essential
cmake
ninja-build
pkg-config|pkgconf
?ccache
libboost1.81-dev|libboost1.83-dev|libboost1.88-dev|libboost-dev
libboost-json1.81-dev|libboost-json1.83-dev|libboost-json1.88-dev|libboost-json-dev
libboost-url1.81-dev|libboost-url1.83-dev|libboost-url1.88-dev|libboost-url-dev
libssl-dev
libsqlite3-dev
libsqlitecpp-dev
libjerasure-dev
libgf-complete-dev
libprotobuf-dev
protobuf-compiler
libspdlog-dev
libfmt-dev
libcli11-dev
libtomlplusplus-dev
libminiupnpc-dev
libnatpmp-dev
prometheus-cpp-dev
LIST
    desktop) cat <<'LIST' ;;
qt6-base-dev
qt6-svg-dev
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
libqrencode-dev
qt6-translations-l10n
fonts-dejavu-core
?appstream
?desktop-file-utils
LIST
    tests) cat <<'LIST' ;;
qt6-base-dev
python3
python3-pytest
?python3-yaml
?dbus-daemon
git
?mandoc
?miniupnpd
?miniupnpd-nftables
?nftables
?iproute2
?python3-libtorrent
?aria2
?transmission-cli
?xvfb
?openbox
?wmctrl
?trayer
?xdotool
?x11-utils
LIST
    ci) cat <<'LIST' ;;
clang-19
clang-tidy-19
clang-format-19
libclang-rt-19-dev
?shellcheck
LIST
    bench) cat <<'LIST' ;;
libbenchmark-dev
libisal-dev
restic
casync
transmission-cli
LIST
    *) cairn_die "no package group '$1'" ;;
  esac
}

# Jerasure and gf-complete are not here: Homebrew has no package of them. CMake says so where they
# are not found.
cairn_brew_group() {
  case $1 in
    build) echo cmake ninja pkgconf ccache boost openssl@3 sqlite sqlitecpp protobuf spdlog fmt \
      cli11 tomlplusplus miniupnpc libnatpmp prometheus-cpp ;;
    desktop) echo qrencode qtbase qtsvg qttools ;;
    tests) echo qtbase pytest ;;
    ci) echo llvm@19 ;;
    bench) echo google-benchmark isa-l restic transmission-cli ;;
    *) cairn_die "no package group '$1'" ;;
  esac
}

cairn_say() { printf 'cairn: %s\n' "$*" >&2; }
cairn_die() {
  cairn_say "$*"
  exit 1
}

cairn_packages() {
  if [ "$(uname -s)" = Darwin ]; then
    cairn_brew_install "$@"
  elif command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    cairn_apt_install "$@"
  elif ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
    cairn_die "this system has neither apt nor Homebrew: install CMake, Ninja, a C++23 compiler" \
      "and the libraries that installer/packages.sh lists, then run this again"
  fi
}

# ---- apt ----------------------------------------------------------------------------------------

cairn_apt_entries() {
  local group
  for group in "$@"; do cairn_apt_group "$group"; done
}

# Prints the entries of which no alternative is installed.
cairn_apt_missing() {
  local entries entry name names installed found
  entries=$(cairn_apt_entries "$@")
  names=$(printf '%s\n' "$entries" | sed 's/^?//' | tr '|' '\n')
  # shellcheck disable=SC2086  # one word per name is meant
  installed=" $(dpkg-query -W -f='${Package}=${db:Status-Status}\n' $names 2>/dev/null |
    sed -n 's/=installed$//p' | tr '\n' ' ') "
  for entry in $entries; do
    found=
    for name in $(printf '%s' "${entry#\?}" | tr '|' ' '); do
      case $installed in *" $name "*) found=1 ;; esac
    done
    [ -n "$found" ] || printf '%s\n' "$entry"
  done
}

# Prints the name to install for each entry given; what is unknown goes to stdout as "!entry".
cairn_apt_choose() {
  local entry name chosen
  for entry in "$@"; do
    chosen=
    for name in $(printf '%s' "${entry#\?}" | tr '|' ' '); do
      # A name that exists only because another package mentions it has no candidate version.
      case $(apt-cache policy "$name" 2>/dev/null) in
        *"Candidate: (none)"*) ;;
        *"Candidate: "*)
          chosen=$name
          break
          ;;
      esac
    done
    if [ -n "$chosen" ]; then
      printf '%s\n' "$chosen"
    else
      case $entry in \?*) ;; *) printf '!%s\n' "$entry" ;; esac
    fi
  done
}

cairn_as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif ! command -v sudo >/dev/null; then
    cairn_die "packages are missing, and installing them needs root or sudo: $cairn_wanted"
  elif sudo -n true 2>/dev/null; then
    sudo -n "$@"
  elif [ -t 2 ]; then
    sudo "$@"
  else
    cairn_die "packages are missing, and sudo asks for a password that nobody is here to type:" \
      "$cairn_wanted"
  fi
}

cairn_apt() {
  cairn_as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C \
    apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" \
    </dev/null >>"$cairn_log" 2>&1
}

cairn_apt_update() {
  cairn_say "fetching the package lists"
  # By itself apt counts unreachable servers as a warning. They end nothing here either, because the
  # broken one may be of no concern, but they are what to tell of when packages are then missing.
  cairn_lists=fetched
  cairn_apt -o APT::Update::Error-Mode=any update || cairn_lists=failed
}

cairn_apt_install() {
  local missing required chosen cairn_lists=
  missing=$(cairn_apt_missing "$@")
  required=$(printf '%s\n' "$missing" | sed '/^?/d;/^$/d')
  [ -n "$required" ] || return 0
  cairn_wanted=$(printf '%s' "$required" | tr '\n' ' ')
  cairn_log=build/packages.log
  mkdir -p build
  : >"$cairn_log"
  # Fails here, before any work, where packages cannot be installed at all.
  cairn_as_root true
  # shellcheck disable=SC2086  # one word per entry is meant
  chosen=$(cairn_apt_choose $missing)
  case $chosen in
    *!*)
      cairn_apt_update
      # shellcheck disable=SC2086
      chosen=$(cairn_apt_choose $missing)
      ;;
  esac
  case $chosen in
    *!*)
      [ "$cairn_lists" = fetched ] ||
        cairn_fail_with_log "the package lists could not be fetched; is there a network?"
      cairn_die "this system has no package" \
        "$(printf '%s\n' "$chosen" | sed -n 's/^!//p' | sed 's/|/ or /g' | tr '\n' ' ')"
      ;;
  esac
  cairn_say "installing $(printf '%s\n' "$chosen" | wc -l | tr -d ' ') packages"
  # --no-remove: what somebody installed for another project is not ours to take away.
  # shellcheck disable=SC2086
  cairn_apt install --no-install-recommends --no-remove $chosen && return 0
  if [ -z "$cairn_lists" ]; then
    cairn_apt_update
    # shellcheck disable=SC2086
    cairn_apt install --no-install-recommends --no-remove $chosen && return 0
  fi
  cairn_fail_with_log "packages could not be installed: $cairn_wanted"
}

# ---- Homebrew -----------------------------------------------------------------------------------

cairn_brew_install() {
  command -v brew >/dev/null || cairn_die "install Homebrew first: https://brew.sh"
  local group name installed missing=
  installed=" $(brew list --formula -1 2>/dev/null | tr '\n' ' ') "
  for group in "$@"; do
    for name in $(cairn_brew_group "$group"); do
      case $installed in *" $name "*) ;; *) missing="$missing $name" ;; esac
    done
  done
  [ -n "$missing" ] || return 0
  cairn_log=build/packages.log
  mkdir -p build
  cairn_say "installing$missing"
  # shellcheck disable=SC2086
  HOMEBREW_NO_AUTO_UPDATE=1 brew install --quiet $missing </dev/null >"$cairn_log" 2>&1 ||
    cairn_fail_with_log "Homebrew could not install:$missing"
}

# ---- building -----------------------------------------------------------------------------------

cairn_fail_with_log() {
  cairn_say "$1; the end of $cairn_log:"
  tail -n "${2:-20}" "$cairn_log" >&2
  exit 1
}

# As many compilers as there are cores, but not more than one for each 1.5 GiB of memory.
cairn_jobs() {
  local cores kib=
  cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
  if [ -r /proc/meminfo ]; then
    kib=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB/\1/p' /proc/meminfo)
  fi
  if [ -n "$kib" ] && [ $((kib / 1572864)) -lt "$cores" ]; then cores=$((kib / 1572864)); fi
  if [ "$cores" -lt 1 ]; then cores=1; fi
  echo "$cores"
}

# Shows Ninja's counter: in place on a terminal, else a line for every quarter.
cairn_progress() {
  local line built total next=25 counter='^\[([0-9]+)/([0-9]+)\]'
  while IFS= read -r line; do
    [[ $line =~ $counter ]] || continue
    built=${BASH_REMATCH[1]}
    total=${BASH_REMATCH[2]}
    if [ -t 2 ]; then
      printf '\rcairn: building %s: %s of %s ' "$1" "$built" "$total" >&2
    elif [ "$total" -gt 8 ] && [ $((built * 100 / total)) -ge "$next" ]; then
      cairn_say "building $1: $built of $total"
      next=$((built * 100 / total / 25 * 25 + 25))
    fi
  done
  if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# cairn_build PRESET [cmake --build arguments]
cairn_build() {
  local preset=$1 folder configure=
  shift
  folder=build/$preset
  cairn_log=$folder/build.log
  mkdir -p "$folder"
  # Two builds in one folder at a time would spoil each other.
  if command -v flock >/dev/null; then
    exec 9>"$folder/.lock"
    flock 9
  fi
  # Ninja configures again by itself when a CMakeLists.txt changed; the presets it does not know.
  if [ ! -f "$folder/build.ninja" ]; then
    configure=--preset
  elif ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "$folder/CMakeCache.txt"; then
    configure="--fresh --preset"
  elif [ CMakePresets.json -nt "$folder/CMakeCache.txt" ]; then
    configure=--preset
  fi
  : >"$cairn_log"
  if [ -n "$configure" ]; then
    # shellcheck disable=SC2086
    cmake $configure "$preset" </dev/null 9>&- >>"$cairn_log" 2>&1 ||
      cairn_fail_with_log "configuring the $preset build failed" 30
    touch "$folder/CMakeCache.txt"
  fi
  local status=0
  cmake --build "$folder" --parallel "$(cairn_jobs)" "$@" </dev/null 2>&1 9>&- |
    tee -a "$cairn_log" | cairn_progress "$preset" || status=$?
  [ "$status" = 0 ] || cairn_fail_with_log "the $preset build failed" 60
  if command -v flock >/dev/null; then exec 9>&-; fi
}

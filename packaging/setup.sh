# Sourced by ../run, which sets $top: makes the machine and .venv fit to run, once, and says how it goes.
# shellcheck shell=sh disable=SC2154,SC2086 # lists of packages are meant to be split

venv=$top/.venv
stamp=$venv/stamp           # what the environment was made from; see `ready`
unfinished=$venv/unfinished # there while the environment is being made: found later, it was interrupted
log=$venv/setup.log

say() { printf 'portcullis: %s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

step() {
    at=$((${at-0} + 1))
    say "set-up, step $at of $steps: $*"
}

# prepare LEVEL [window]: LEVEL is `runtime` or `dev`. A window insists on the system libraries; all
# else goes on without the ones that cannot be installed here.
prepare() {
    if ! ready "$1" || { [ "${2-}" = window ] && [ -n "$(missing_packages)" ]; }; then
        # One at a time: the launcher itself is the lock, so that no lock file is left behind.
        (
            flock 9 || exit 1
            build "$@"
        ) 9<"$top/run"
    fi
}

build() {
    if [ "$1" = dev ]; then steps=4; else steps=3; fi
    step "system packages"
    packages=$(missing_packages && python_package && { [ "$1" != dev ] || missing_programs; })
    if [ -n "$packages" ] && ! apt_install $packages; then
        [ "${2-}" != window ] || exit 1
        say "going on without them"
    fi
    if ready "$1"; then return; fi # someone else has made it while we waited for the lock

    step "Python environment in $venv"
    usable || rm -rf "$venv"
    mkdir -p "$venv"
    : >"$unfinished"
    rm -f "$stamp"
    : >"$log"
    if [ ! -x "$venv/bin/python" ]; then
        find_python
        "$python" -m venv "$venv" >>"$log" 2>&1 || failed "Python could not make an environment"
    fi
    # The programs are imported from the checkout, wherever the user stands.
    for site in "$venv"/lib/python3.*/site-packages; do printf '%s\n' "$top" >"$site/portcullis.pth"; done

    step "Python packages"
    if [ "$1" = dev ]; then
        install requirements-dev.lock
        step "peers to compare with"
        rm -rf "$venv/peers"
        install requirements-peers.lock --target "$venv/peers"
    else
        install requirements.lock
    fi

    identity >"$stamp"
    made_from runtime >>"$stamp"
    [ "$1" = runtime ] || made_from dev >>"$stamp"
    rm -f "$unfinished"
    say "set-up done"
}

# Where the environment is and which Python it stands on: either changed, it must be made anew.
identity() { printf '%s %s\n' "$top" "$(readlink -f "$venv/bin/python")"; }

made_from() {
    case $1 in
        runtime) set -- runtime requirements.lock ;;
        dev) set -- dev requirements-dev.lock requirements-peers.lock programs.txt ;;
    esac
    level=$1
    shift
    printf '%s %s\n' "$level" "$(cd "$top/packaging" && cat "$@" | sha256sum)"
}

ready() {
    [ ! -e "$unfinished" ] && [ -x "$venv/bin/python" ] && [ -r "$stamp" ] &&
        grep -qxF -e "$(identity)" "$stamp" && grep -qxF -e "$(made_from "$1")" "$stamp"
}

# Fit to be brought up to date in place; an interrupted, moved or orphaned one is not.
usable() {
    [ ! -e "$unfinished" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1 &&
        { [ ! -r "$stamp" ] || grep -qxF -e "$(identity)" "$stamp"; }
}

# install LOCK [PIP OPTION...]: wheels only, each checked against its hash.
install() {
    lock=$top/packaging/$1
    shift
    total=$(grep -c == "$lock")
    count=0
    {
        PIP_USER=0 "$venv/bin/python" -m pip install --no-input --disable-pip-version-check \
            --progress-bar off --only-binary :all: --require-hashes -r "$lock" "$@" </dev/null 2>&1 9<&- ||
            echo "pip failed"
    } | while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log"
        case $line in
            Collecting* | Processing*)
                count=$((count + 1))
                name=${line#* }
                name=${name%% *}
                say "  $count of $total: ${name##*/}"
                ;;
            Ignoring* | "Requirement already"*) count=$((count + 1)) ;;
            Installing*) say "  installing" ;;
            "pip failed") exit 1 ;;
        esac
    done || failed "the Python packages could not be installed (glibc 2.34 or newer and a package index are needed)"
}

failed() {
    tail -n 12 "$log" >&2
    stop "$*; all of it is in $log. Put it right and start again."
}

find_python() {
    if ! pick_python; then
        # Where the distribution's own Python is too old a newer one may stand beside it.
        apt_install python3-venv || exit 1
        pick_python || { apt_install "python3.13-venv|python3.12-venv|python3.11-venv" && pick_python; } ||
            stop "Python 3.11, 3.12, 3.13 or 3.14 is needed: install one from https://www.python.org and start again"
    fi
    package=$(python_package)
    [ -z "$package" ] || apt_install "$package" || exit 1
}

# Debian splits the standard library: `venv` needs a package of the same version as Python.
python_package() {
    if [ -x "$venv/bin/python" ]; then return; fi
    if ! pick_python; then
        echo python3-venv
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

pick_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            return 0
        fi
    done
    return 1
}

# The packages of libraries.txt whose library the dynamic linker does not know.
missing_packages() {
    known=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null) || return 0
    while read -r soname package; do
        case $soname in '' | '#'*) continue ;; esac
        case $known in *"	$soname ("*) ;; *) printf '%s\n' "$package" ;; esac
    done <"$top/packaging/libraries.txt"
}

# The packages of programs.txt whose program is not here. Debian keeps PostgreSQL's own out of the PATH.
missing_programs() (
    for folder in /usr/lib/postgresql/*/bin; do PATH=$PATH:$folder; done
    while read -r program package; do
        case $program in '' | '#'*) continue ;; esac
        command -v "$program" >/dev/null || printf '%s\n' "$package"
    done <"$top/packaging/programs.txt"
)

# apt_install PACKAGE...: PACKAGE may be `new|old`, the first name that apt knows is taken.
apt_install() {
    if ! command -v apt-get >/dev/null; then
        say "install what holds these (Debian's names) with this system's own tool: $*"
        return 1
    fi
    if [ "$(id -u)" = 0 ]; then
        root=
    elif sudo -n true 2>/dev/null; then
        root="sudo -n"
    elif [ -t 0 ] && [ -t 2 ] && command -v sudo >/dev/null; then
        root=sudo
        say "your password may be asked for, to install: $*"
    else
        say "ask an administrator to run: apt-get install --no-install-recommends $(known_names "$@" || :)"
        return 1
    fi
    updated=
    if ! names=$(known_names "$@"); then
        apt update || return 1
        names=$(known_names "$@") || :
    fi
    say "  apt-get install" $names
    apt install -y --no-install-recommends $names && return
    [ -z "$updated" ] && apt update && apt install -y --no-install-recommends $names && return
    say "apt-get could not install:" $names
    return 1
}

apt() {
    [ "$1" != update ] || updated=yes
    apt_log=$(mktemp)
    if $root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null >"$apt_log" 2>&1 9<&-
    then
        rm -f "$apt_log"
    else
        tail -n 8 "$apt_log" >&2
        rm -f "$apt_log"
        return 1
    fi
}

# The name of each package that apt knows; fails when there is one it does not know under any name.
known_names() {
    unknown=0
    for alternatives in "$@"; do
        found=
        for name in $(printf '%s' "$alternatives" | tr '|' ' '); do
            if apt-cache show "$name" >/dev/null 2>&1; then
                found=$name
                break
            fi
        done
        [ -n "$found" ] || unknown=1
        printf '%s ' "${found:-${alternatives##*|}}"
    done
    return $unknown
}

# Compiled translations are made from their sources, not kept; without them the words are English.
release_words() {
    for source in "$top"/assets/translations/*.ts; do
        # shellcheck disable=SC3013 # -nt is POSIX since 2024, and older shells have it
        if [ -e "$source" ] && [ ! "${source%.ts}.qm" -nt "$source" ]; then
            "$venv/bin/python" "$top/packaging/translations.py" release >&2 ||
                say "the translations could not be made; words stay English"
            return
        fi
    done
}

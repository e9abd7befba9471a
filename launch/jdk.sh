# Finds a JDK 25 or newer and prints its home; else says what to install and returns 1.
# Sourced by the launcher, bench/run and .ci/run.

jdk_version() { # the feature version of the JDK at home $1, or nothing
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    local on_path home version
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$home" ] || continue
        version=$(jdk_version "$home")
        if [ -n "$version" ] && [ "$version" -ge 25 ]; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    cat >&2 <<'END'
firsthand: no JDK 25 was found (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks).
Install one, for example the package temurin-25-jdk or openjdk-25-jdk, or set JAVA_HOME to its folder.
END
    return 1
}

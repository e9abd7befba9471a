# Builds the module $1 with what it needs, unless its class path file is newer than every source.
# Sourced; needs $root and JAVA_HOME.

build_once() {
    local stamp="$root/$1/target/classpath"
    if [ -f "$stamp" ] && [ -z "$(find "$root" -path '*/target' -prune -o \
        \( -path "*/src/main/*" -o -name pom.xml \) -type f -newer "$stamp" -print -quit)" ]; then
        return 0
    fi
    command -v mvn >/dev/null || {
        echo "firsthand: mvn was not found; install Apache Maven 3.8 or newer (package maven)" >&2
        return 1
    }
    echo "firsthand: building (once; the first time fetches about 600 MB of models and libraries)" >&2
    (cd "$root" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl "$1" -am package 2>&1 |
        grep -v '^WARNING: ' >&2; exit "${PIPESTATUS[0]}") || {
        echo "firsthand: the build failed; its messages stand above" >&2
        return 1
    }
    touch "$stamp"
}

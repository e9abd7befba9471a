# Builds what a command needs, once. Sourced; needs $root and JAVA_HOME.

# Builds the module $1 unless its run path is newer than every source.
build_once() {
    local target="$root/$1/target"
    if [ -f "$target/runpath" ] && [ -z "$(find "$root" -path '*/target' -prune -o \
        \( -path '*/src/main/*' -o -name pom.xml \) -type f -newer "$target/runpath" -print -quit)" ]; then
        return 0
    fi
    command -v mvn >/dev/null || {
        echo "firsthand: mvn was not found; install Apache Maven 3.8 or newer (package maven)" >&2
        return 1
    }
    echo "firsthand: building, once (the first time fetches about 600 MB of models and libraries)" >&2
    rm -f "$target/runpath" "$target/firsthand.aot"
    (
        cd "$root"
        mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip -pl "$1" -am package 2>&1 |
            grep -v -e '^WARNING: ' -e '^.\[0m' >&2
        exit "${PIPESTATUS[0]}"
    ) || {
        echo "firsthand: the build failed; its messages stand above" >&2
        return 1
    }
    printf '%s:%s' "$(echo "$target"/firsthand-"$1"-*.jar)" "$(cat "$target/classpath")" >"$target/runpath"
}

# Runs the sample story once to record the loaded classes, so that later starts skip that work
# (JEP 483, 514). A machine where it fails only starts more slowly.
record_start() {
    local cache="$root/cli/target/firsthand.aot"
    [ -e "$cache" ] && return 0
    "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$cache" \
        -cp "$(cat "$root/cli/target/runpath")" org.firsthand.cli.Firsthand \
        collate --json "$root"/samples/* >/dev/null 2>"$root/cli/target/firsthand.aot.log" || touch "$cache"
}

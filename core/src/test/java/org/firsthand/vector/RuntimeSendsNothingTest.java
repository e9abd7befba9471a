package org.firsthand.vector;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/// See docs/decisions/0006-runtime-without-telemetry.md.
class RuntimeSendsNothingTest {

    @Test
    void noLibraryOfTheRuntimeKnowsACollector() throws Exception {
        URL place = OrtEnvironment.class.getProtectionDomain().getCodeSource().getLocation();
        try (JarFile jar = new JarFile(Path.of(place.toURI()).toFile())) {
            List<JarEntry> libraries =
                    jar.stream().filter(entry -> entry.getName().endsWith(".so")).toList();
            assertThat(libraries).isNotEmpty();
            for (JarEntry library : libraries) {
                assertThat(text(jar, library).contains("events.data."))
                        .as("%s knows a collector of telemetry", library.getName())
                        .isFalse();
            }
        }
    }

    private static String text(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream bytes = jar.getInputStream(entry)) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}

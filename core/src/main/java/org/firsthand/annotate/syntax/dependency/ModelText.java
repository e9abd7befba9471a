package org.firsthand.annotate.syntax.dependency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The fields of a model's text, which stand between single spaces and line ends. Read from the
/// bytes, as six million numbers take a second by way of strings. For one thread.
final class ModelText {

    /// Up to eight digits, before and after the point, the nearest `float` to the nearest `double`
    /// is the nearest one to the number itself.
    private static final long MOST = 100_000_000;

    private final InputStream stream;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;

    ModelText(InputStream stream) {
        this.stream = stream;
    }

    /// The number of a line `name=number`.
    int size(String name) throws IOException {
        String line = word();
        if (!line.matches(name + "=[0-9]{1,6}")) {
            throw new IOException("\"" + line + "\" stands where " + name + "= should");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    /// The next field as it stands.
    String word() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        int next = next();
        while (next > ' ') {
            word.write(next);
            next = next();
        }
        return word.toString(StandardCharsets.UTF_8);
    }

    /// Fills `row` with the numbers that come next.
    void numbers(float[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) number();
        }
    }

    /// A whole number, 0 or more.
    int whole() throws IOException {
        double number = number();
        if (number < 0 || number != (int) number) {
            throw new IOException(number + " stands where a whole number should");
        }
        return (int) number;
    }

    /// A number such as `-0.0291`.
    private double number() throws IOException {
        int next = next();
        boolean negative = next == '-';
        if (negative) {
            next = next();
        }
        long digits = 0;
        long scale = 0;
        while (next > ' ') {
            if (next == '.' && scale == 0) {
                scale = 1;
            } else if (next >= '0' && next <= '9' && 10 * digits < MOST && scale < MOST) {
                digits = 10 * digits + next - '0';
                scale *= 10;
            } else {
                throw new IOException("\"" + (char) next + "\" stands in a number");
            }
            next = next();
        }
        double value = scale == 0 ? digits : (double) digits / scale;
        return negative ? -value : value;
    }

    private int next() throws IOException {
        if (at == end) {
            end = stream.read(bytes);
            at = 0;
            if (end < 0) {
                throw new IOException("it ends too early");
            }
        }
        return bytes[at++] & 0xFF;
    }
}

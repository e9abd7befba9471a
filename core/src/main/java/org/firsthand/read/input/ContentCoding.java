package org.firsthand.read.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Undoes what a server did to a body for its way: the codings `gzip` and `deflate` (RFC 9110,
/// 8.4).
///
/// @param maxBytes the most bytes that may come out
/// @param maxRatio how many times more may come out than went in, beyond the first MiB
public record ContentCoding(long maxBytes, int maxRatio) {

    /// What a request says it understands.
    public static final String ACCEPTED = "gzip, deflate";

    private static final int FREE = 1 << 20;
    private static final int MOST_CODINGS = 3;

    /// The bytes that were meant.
    ///
    /// @param headers the values of `Content-Encoding`, in their order
    /// @throws LimitReached where more would come out than is borne
    /// @throws Malformed where they are of another coding
    /// @throws IOException where they are damaged
    public byte[] decode(byte[] body, List<String> headers) throws IOException {
        List<String> codings = new ArrayList<>();
        for (String header : headers) {
            for (String coding : header.split(",", -1)) {
                String name = coding.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity")) {
                    codings.add(name);
                }
            }
        }
        if (codings.size() > MOST_CODINGS) {
            throw unread(String.join(", ", codings));
        }
        byte[] bytes = body;
        for (String coding : codings.reversed()) {
            // A body without a byte was not compressed, whatever the header says.
            bytes = bytes.length == 0 ? bytes : expand(bytes, coding);
        }
        return bytes;
    }

    private byte[] expand(byte[] bytes, String coding) throws IOException {
        try (InputStream in = stream(bytes, coding)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > maxBytes) {
                    throw new LimitReached(
                            "too large",
                            "the answer unpacks to more than "
                                    + maxBytes
                                    + " bytes; raise --max-megabytes if it is an article");
                }
                if (out.size() > FREE && out.size() > (long) maxRatio * bytes.length) {
                    throw new LimitReached(
                            "compressed too far",
                            "the answer unpacks to more than "
                                    + maxRatio
                                    + " times its "
                                    + bytes.length
                                    + " bytes, as no article does; look at it in a browser");
                }
            }
            return out.toByteArray();
        }
    }

    private static InputStream stream(byte[] bytes, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            // Some servers send what lies inside the zlib format that RFC 9110, 8.4.1.2 means.
            case "deflate" -> zlib(bytes) ? new InflaterInputStream(in) : new RawInflaterStream(in);
            default -> throw unread(coding);
        };
    }

    /// Frees its inflater when it is closed, as the stream does only with one of its own.
    private static final class RawInflaterStream extends InflaterInputStream {

        RawInflaterStream(InputStream in) {
            super(in, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    private static boolean zlib(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] & 0x0F) == 8
                && (((bytes[0] & 0xFF) << 8) + (bytes[1] & 0xFF)) % 31 == 0;
    }

    private static Malformed unread(String coding) {
        return new Malformed(
                "unread coding",
                "the answer is coded as \""
                        + (coding.length() > 100 ? coding.substring(0, 100) : coding)
                        + "\" where \""
                        + ACCEPTED
                        + "\" was asked for; save the page from a browser");
    }
}

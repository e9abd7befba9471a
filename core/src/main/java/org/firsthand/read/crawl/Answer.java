package org.firsthand.read.crawl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.firsthand.read.input.ContentType;
import org.firsthand.read.input.Limits;
import org.netpreserve.jwarc.HttpResponse;

/// What an HTTP answer in a record says of itself (RFC 9112).
///
/// @param status 200 where the record is no HTTP answer
record Answer(int status, Optional<ContentType> type) {

    static Answer plain(Optional<String> header) {
        return new Answer(200, header.flatMap(ContentType::parse));
    }

    /// Reads the head of the answer that `block` begins with.
    static Answer of(byte[] block) throws IOException {
        HttpResponse answer = head(block);
        return new Answer(
                answer.status(),
                answer.headers().first("Content-Type").flatMap(ContentType::parse));
    }

    /// The decoded body of the answer that is `block`.
    ///
    /// Crawlers store bodies that were decoded under heads that say they are not; such a body is
    /// taken as it stands.
    static byte[] body(String name, byte[] block, Limits limits) throws IOException {
        HttpResponse head = head(block);
        byte[] raw =
                head.headers().contains("Transfer-Encoding", "chunked")
                        ? chunks(block)
                        : plain(block);
        String encoding =
                head.headers()
                        .first("Content-Encoding")
                        .orElse("")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "gzip", "x-gzip", "deflate" -> expanded(name, raw, encoding, limits);
            default -> raw;
        };
    }

    private static HttpResponse head(byte[] block) throws IOException {
        return HttpResponse.parseWithoutBody(
                Channels.newChannel(new ByteArrayInputStream(block)),
                Channels.newChannel(OutputStream.nullOutputStream()));
    }

    private static byte[] chunks(byte[] block) {
        try (InputStream in =
                HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)))
                        .body()
                        .stream()) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            return plain(block);
        }
    }

    private static byte[] expanded(String name, byte[] raw, String encoding, Limits limits)
            throws IOException {
        ByteArrayOutputStream expanded = new ByteArrayOutputStream();
        InputStream plain = new ByteArrayInputStream(raw);
        try (InputStream in =
                encoding.equals("deflate")
                        ? new InflaterInputStream(plain)
                        : new GZIPInputStream(plain)) {
            byte[] some = new byte[1 << 13];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                expanded.write(some, 0, read);
                if (expanded.size() > limits.maxBytes()) {
                    throw limits.tooLarge(name, "longer when decoded");
                }
            }
        } catch (EOFException | ZipException e) {
            if (expanded.size() > 0) {
                throw new EOFException("its compressed body is cut off or damaged");
            }
            return raw;
        }
        return expanded.toByteArray();
    }

    /// What stands behind the first empty line.
    private static byte[] plain(byte[] block) {
        for (int i = 0; i + 1 < block.length; i++) {
            boolean crlf =
                    block[i] == '\n'
                            && block[i + 1] == '\r'
                            && i + 2 < block.length
                            && block[i + 2] == '\n';
            if (crlf || (block[i] == '\n' && block[i + 1] == '\n')) {
                return Arrays.copyOfRange(block, i + (crlf ? 3 : 2), block.length);
            }
        }
        return new byte[0];
    }
}

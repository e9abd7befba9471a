package org.firsthand.read.crawl;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import org.firsthand.read.input.ContentCoding;
import org.firsthand.read.input.ContentType;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Malformed;
import org.netpreserve.jwarc.HttpResponse;

/// What an HTTP answer in a record says of itself (RFC 9112).
///
/// @param status 200 where the record is no HTTP answer
record RecordedAnswer(int status, Optional<ContentType> type) {

    static RecordedAnswer plain(Optional<String> header) {
        return new RecordedAnswer(200, header.flatMap(ContentType::parse));
    }

    /// Reads the head of the answer that `block` begins with.
    static RecordedAnswer of(byte[] block) throws IOException {
        HttpResponse answer = head(block);
        return new RecordedAnswer(
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
        try {
            return new ContentCoding(limits.maxBytes(), limits.maxRatio())
                    .decode(raw, head.headers().all("Content-Encoding"));
        } catch (Malformed e) {
            return raw;
        } catch (EOFException | ZipException e) {
            if (gzip(raw)) {
                throw new EOFException("its compressed body is cut off or damaged");
            }
            return raw;
        } catch (LimitReached e) {
            throw new LimitReached(e.reason(), name + ": " + e.detail());
        }
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

    private static boolean gzip(byte[] raw) {
        return raw.length > 1 && raw[0] == (byte) 0x1f && raw[1] == (byte) 0x8b;
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

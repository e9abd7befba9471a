package org.firsthand.read.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Optional;
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
        HttpResponse answer = parsed(block);
        return new Answer(
                answer.status(),
                answer.headers().first("Content-Type").flatMap(ContentType::parse));
    }

    /// The decoded body of the answer that is `block`.
    ///
    /// Crawlers store bodies that were decoded under heads that say they are not; such a body is
    /// taken as it stands.
    static byte[] body(String name, byte[] block, Limits limits) throws IOException {
        HttpResponse answer = parsed(block);
        byte[] decoded;
        try (InputStream in = answer.bodyDecoded().stream()) {
            decoded = in.readNBytes((int) limits.maxBytes() + 1);
        } catch (IOException | RuntimeException e) {
            return plainBody(block);
        }
        if (decoded.length > limits.maxBytes()) {
            throw limits.tooLarge(name, "longer when decoded");
        }
        return decoded;
    }

    private static HttpResponse parsed(byte[] block) throws IOException {
        return HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
    }

    /// What stands behind the first empty line.
    private static byte[] plainBody(byte[] block) {
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

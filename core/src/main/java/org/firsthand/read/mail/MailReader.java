package org.firsthand.read.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Malformed;
import org.firsthand.read.input.Stated;
import org.firsthand.read.text.Decoder;

/// Reads one message.
public final class MailReader implements Container {

    private final Limits limits;
    private final Decoder decoder = new Decoder();

    /// A part that may be the article.
    private record Part(boolean html, Decoder.Decoded decoded) {}

    public MailReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Heads heads = new Heads();
        Optional<Part> article = Optional.empty();
        try (InputStream in = new BufferedInputStream(input.bytes().open())) {
            article = article(input, in, heads);
        } catch (MimeException e) {
            throw new Malformed(
                    input.name()
                            + " is no message that is read ("
                            + e.getMessage()
                            + "); save it as .eml again, or as .html");
        }
        Part part =
                article.orElseThrow(
                        () ->
                                new Malformed(
                                        input.name()
                                                + " is a message without a part that is text; save"
                                                + " what it carries by itself"));
        Map<String, Stated> facts = Stated.all(heads.facts(), "the head of the mail");
        input.url().ifPresent(url -> facts.put("url", Stated.asFetched(url)));
        sink.give(
                new Item.Document(
                        Optional.empty(),
                        part.html(),
                        Decoder.whole(part.decoded().text()),
                        facts,
                        input.seen().or(heads::seen)));
        Optional<String> doubt = part.decoded().doubt();
        if (doubt.isPresent()) {
            sink.give(
                    new Item.Noted(
                            input.url(),
                            "doubtful encoding",
                            input.name() + " was read, but " + doubt.get()));
        }
    }

    private Optional<Part> article(Input input, InputStream in, Heads heads)
            throws IOException, MimeException {
        MimeTokenStream tokens = new MimeTokenStream(config(), DecodeMonitor.SILENT, null);
        tokens.setRecursionMode(RecursionMode.M_RECURSE);
        tokens.parse(in);
        Optional<Part> plain = Optional.empty();
        boolean top = true;
        boolean attached = false;
        int depth = 0;
        EntityState state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM) {
            switch (state) {
                case T_START_MULTIPART -> depth = checked(input, depth + 1);
                case T_END_MULTIPART -> depth--;
                case T_START_HEADER -> attached = false;
                case T_FIELD -> {
                    Field field = tokens.getField();
                    if (top) {
                        heads.add(field.getName(), field.getBody());
                    }
                    attached |= isAttachment(field);
                }
                case T_END_HEADER -> top = false;
                case T_BODY -> {
                    Optional<Part> part = attached ? Optional.empty() : part(input, tokens);
                    if (part.isPresent() && part.get().html()) {
                        return part;
                    }
                    plain = plain.or(() -> part);
                }
                default -> {
                    // Preambles, epilogues and ends of parts hold nothing.
                }
            }
            state = tokens.next();
        }
        return plain;
    }

    private MimeConfig config() {
        return new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 16)
                .setMaxHeaderCount(1000)
                .setMaxContentLen(limits.maxBytes())
                .build();
    }

    private int checked(Input input, int depth) throws LimitReached {
        if (depth > limits.maxDepth()) {
            throw new LimitReached(
                    "nested too deep",
                    input.name()
                            + " has parts in more than "
                            + limits.maxDepth()
                            + " others; leave it out, or raise the limit");
        }
        return depth;
    }

    private static boolean isAttachment(Field field) {
        return field.getName().equalsIgnoreCase("Content-Disposition")
                && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private Optional<Part> part(Input input, MimeTokenStream tokens) throws IOException {
        BodyDescriptor body = tokens.getBodyDescriptor();
        boolean html = body.getMimeType().equalsIgnoreCase("text/html");
        if (!html && !body.getMimeType().equalsIgnoreCase("text/plain")) {
            return Optional.empty();
        }
        byte[] bytes = tokens.getDecodedInputStream().readNBytes((int) limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            throw limits.tooLarge(input.name(), "longer");
        }
        Optional<String> charset = Optional.ofNullable(body.getCharset());
        return decoder.decode(bytes, charset, html)
                .filter(decoded -> !decoded.text().isBlank())
                .map(decoded -> new Part(html, decoded));
    }
}

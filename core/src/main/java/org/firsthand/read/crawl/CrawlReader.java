package org.firsthand.read.crawl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.StatedFacts;
import org.netpreserve.jwarc.WarcRecord;

/// Reads WARC and ARC files, decompressed.
public final class CrawlReader implements Container {

    /// How many damaged records are borne before the rest is given up.
    private static final int MAX_DAMAGED = 100;

    private final Limits limits;

    public CrawlReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        RecordTally tally = new RecordTally();
        try (InputStream in = new BufferedInputStream(input.bytes().open(), 1 << 16)) {
            Records records = new Records(in);
            RecordReader reader = new RecordReader(input, limits, tally, sink);
            int damaged = 0;
            boolean more = true;
            while (more && damaged < MAX_DAMAGED) {
                try {
                    Optional<WarcRecord> record = records.next();
                    more = record.isPresent();
                    if (more) {
                        reader.read(record.get(), records.position());
                    }
                } catch (LimitReached e) {
                    throw e;
                } catch (IOException | RuntimeException e) {
                    damaged++;
                    long at = records.position();
                    more = records.resume();
                    sink.give(damaged(input, at, more && damaged < MAX_DAMAGED, e));
                }
            }
        } finally {
            tally.note(input.name()).ifPresent(note -> give(sink, note));
        }
    }

    /// What was counted is told even where reading ended early; then the limit is told anyway.
    private static void give(Sink sink, Item note) {
        try {
            sink.give(note);
        } catch (LimitReached e) {
            return;
        }
    }

    private static Item.Refused damaged(Input input, long at, boolean more, Exception e) {
        return new Item.Refused(
                Optional.empty(),
                "damaged record",
                input.name()
                        + ": the record at byte "
                        + at
                        + " is damaged ("
                        + why(e)
                        + "); "
                        + (more
                                ? "reading went on with the next one"
                                : "no other could be found after it")
                        + "; fetch the file again if it was cut off");
    }

    /// A message in one short line of letters that can be read, whatever the record holds.
    private static String why(Exception e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("it ends too early");
        return StatedFacts.shortened(message.replaceAll("\\\\x[0-9a-f]{2,8}|\\p{Cntrl}", "?"));
    }
}

package org.firsthand.annotate.time.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.text.Span;

/// A rule's match, before it is resolved.
///
/// @param from its first lexeme
/// @param to the lexeme behind its last
/// @param whole the date of which it is a part: "2015" in "the first week of 2015"
/// @param clock the time of day that belongs to it, as TIMEX3 writes it behind the date: "T14:30"
public record TimeMatch(
        TimeRule.Kind kind,
        Map<Slot, Double> slots,
        int from,
        int to,
        Span span,
        Optional<String> clock,
        Optional<TimeMatch> whole) {

    TimeMatch(TimeRule.Kind kind, Map<Slot, Double> slots, int from, int to, Span span) {
        this(kind, slots, from, to, span, Optional.empty(), Optional.empty());
    }

    private static final List<Slot> DAYS =
            List.of(
                    Slot.DAY,
                    Slot.DAY_WORDS,
                    Slot.DAY_ORDINAL,
                    Slot.CLOSING_DAY,
                    Slot.COMPACT_DATE);

    private static final List<Slot> UNIT_SLOTS =
            List.of(
                    Slot.UNIT,
                    Slot.ONE_UNIT,
                    Slot.SPAN_UNIT,
                    Slot.CALENDAR_UNIT,
                    Slot.LONG_UNIT,
                    Slot.UNITS);

    /// This part of `date`, which stands behind it.
    TimeMatch of(TimeMatch date) {
        Span both = span.cover(date.span());
        return new TimeMatch(
                kind, slots, from, date.to(), both, Optional.empty(), Optional.of(date));
    }

    /// True for a single day, which a time of day may stand beside.
    public boolean isDay() {
        boolean relative = has(Slot.RELATIVE_DAY) || has(Slot.OTHER_DAY);
        return kind == TimeRule.Kind.WEEKDAY
                || kind == TimeRule.Kind.HOLIDAY
                || (kind == TimeRule.Kind.NTH && has(Slot.NTH_WEEKDAY))
                || (kind == TimeRule.Kind.DATE && DAYS.stream().anyMatch(this::has))
                || (kind == TimeRule.Kind.UNIT && relative);
    }

    public boolean has(Slot slot) {
        return slots.containsKey(slot);
    }

    /// What `slot` took, which must be there.
    public int number(Slot slot) {
        return (int) amount(slot);
    }

    public double amount(Slot slot) {
        Double value = slots.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("the rule has no " + slot);
        }
        return value;
    }

    public int number(Slot slot, int otherwise) {
        Double value = slots.get(slot);
        return value == null ? otherwise : value.intValue();
    }

    /// The unit that a slot took, or `otherwise` where none did.
    public TimeUnit unit(TimeUnit otherwise) {
        for (Slot slot : UNIT_SLOTS) {
            if (has(slot)) {
                return TimeUnit.of(number(slot));
            }
        }
        return otherwise;
    }
}

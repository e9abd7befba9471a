package org.firsthand.trace.literal.posting;

import java.util.Arrays;

/// Numbers grams in order of arrival: a hash table with open addressing, since boxed keys would
/// take four times the room.
final class GramTable {

    private static final int FREE = -1;

    private long[] grams = new long[1024];
    private int[] slots = new int[2048];
    private int size;

    GramTable() {
        Arrays.fill(slots, FREE);
    }

    /// The number of `gram`, -1 where it was never added.
    int find(long gram) {
        return slots[slot(gram)];
    }

    /// The number of `gram`, which is added where it is new.
    int add(long gram) {
        int slot = slot(gram);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == grams.length) {
            grow();
            slot = slot(gram);
        }
        grams[size] = gram;
        slots[slot] = size;
        return size++;
    }

    /// All grams, in order.
    long[] sorted() {
        long[] sorted = Arrays.copyOf(grams, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /// Where `gram` stands, or the free slot where it would.
    private int slot(long gram) {
        int slot = (int) gram & (slots.length - 1);
        while (slots[slot] != FREE && grams[slots[slot]] != gram) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        grams = Arrays.copyOf(grams, 2 * size);
        slots = new int[4 * size];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < size; i++) {
            slots[slot(grams[i])] = i;
        }
    }
}

package org.firsthand.read.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.firsthand.read.input.Limits;

/// Makes readers of JSON that bear no more than the limits allow.
public final class BoundedJson {

    private BoundedJson() {}

    /// A reader that refuses what is nested deeper, or holds a longer text, than `limits` allow.
    public static ObjectMapper within(Limits limits) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength((int) limits.maxBytes())
                        .build();
        return new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
    }
}

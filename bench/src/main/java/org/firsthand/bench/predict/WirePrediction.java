package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.firsthand.annotate.attribution.origin.WireReader;

/// The task `wire`: the agency whose credit a text carries.
public final class WirePrediction implements Task {

    private static final Map<String, String> SIGNS =
            Map.of(
                    "Associated Press", "AP",
                    "Agence France-Presse", "AFP",
                    "United Press International", "UPI",
                    "Reuters", "Reuters");

    @Override
    public String name() {
        return "wire";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        WireReader wires = new WireReader();
        JsonLines.each(
                input,
                output,
                row -> {
                    ObjectNode prediction = JsonLines.JSON.createObjectNode();
                    prediction.set("id", row.get("id"));
                    prediction.put(
                            "wire",
                            wires.read(row.get("text").asText())
                                    .map(credit -> SIGNS.get(credit.name()))
                                    .orElse(null));
                    return prediction;
                });
    }
}

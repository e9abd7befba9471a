package org.firsthand.tell.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/// Writes documents as JSON and reads a dossier back.
///
/// Names are in snake case, in the order of the records; what is not there is `null`, but for `in`
/// and its like, which are left out; numbers are plain decimals without an exponent.
public final class DossierJson {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Double.class, new PlainNumber())
                                    .addSerializer(double.class, new PlainNumber())
                                    .addSerializer(OptionalDouble.class, new PlainOptional()))
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private DossierJson() {}

    /// The document, indented, with a line feed at its end.
    public static String write(Dossier dossier) {
        return written(dossier);
    }

    /// The same of the document of one text.
    public static String write(TextTraceView trace) {
        return written(trace);
    }

    private static String written(Record document) {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document could not be written as JSON", e);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws JsonProcessingException where `json` is no dossier
    public static Dossier read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Dossier.class);
    }

    private static void writePlain(double value, JsonGenerator out) throws IOException {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        out.writeNumber(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static final class PlainNumber extends StdSerializer<Double> {

        PlainNumber() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            writePlain(value, out);
        }
    }

    private static final class PlainOptional extends StdSerializer<OptionalDouble> {

        PlainOptional() {
            super(OptionalDouble.class);
        }

        @Override
        public void serialize(OptionalDouble value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            if (value.isPresent()) {
                writePlain(value.getAsDouble(), out);
            } else {
                out.writeNull();
            }
        }
    }
}

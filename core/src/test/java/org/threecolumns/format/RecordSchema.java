package org.threecolumns.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.threecolumns.json.RecordFormat;

/** The published schema, applied by a validator that knows nothing of this library. */
final class RecordSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordFormat.schema(), InputFormat.JSON);

    private RecordSchema() {}

    /** {@return why the schema refuses a document; empty if it does not} */
    static List<String> refusals(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}

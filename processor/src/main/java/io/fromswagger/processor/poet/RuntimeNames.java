package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** What generated code refers to; the processor has none of it on its own class path, so a test proves that all exist. */
final class RuntimeNames {

    static final ClassName GENERATED_FROM = ClassName.get("io.fromswagger", "GeneratedFrom");

    static final ClassName GIVEN = ClassName.get("io.fromswagger", "Given");
    static final ClassName NOT_GIVEN = ClassName.get("io.fromswagger", "NotGiven");

    static final ClassName BYTES = ClassName.get("io.fromswagger.json", "Bytes");
    static final ClassName JSON = ClassName.get("io.fromswagger.json", "Json");
    static final ClassName JSON_NAME = ClassName.get("io.fromswagger.json", "JsonName");
    static final ClassName ALWAYS_PRESENT = ClassName.get("io.fromswagger.json", "AlwaysPresent");
    static final ClassName JSON_CONST = ClassName.get("io.fromswagger.json", "JsonConst");
    static final ClassName JSON_ARRAY = ClassName.get("io.fromswagger.json", "JsonArray");
    static final ClassName JSON_OBJECT = ClassName.get("io.fromswagger.json", "JsonObject");
    static final ClassName JSON_NULLABLE = ClassName.get("io.fromswagger.json", "JsonNullable");
    static final ClassName JSON_UNION = ClassName.get("io.fromswagger.json", "JsonUnion");
    static final ClassName DISCRIMINATOR = ClassName.get("io.fromswagger.json", "Discriminator");
    static final ClassName ADDITIONAL = ClassName.get("io.fromswagger.json", "Additional");
    static final ClassName JSON_ENUM = ClassName.get("io.fromswagger.json", "JsonEnum");
    static final ClassName OBJECT_BUILDER = ClassName.get("io.fromswagger.json", "ObjectBuilder");
    static final ClassName TYPE_OF = ClassName.get("io.fromswagger.json", "TypeOf");

    static final ClassName API_CLIENT = ClassName.get("io.fromswagger.http", "ApiClient");
    static final ClassName API_REQUEST = ClassName.get("io.fromswagger.http", "ApiRequest");
    static final ClassName API_RESPONSE = ClassName.get("io.fromswagger.http", "ApiResponse");
    static final ClassName RAW_REQUEST = ClassName.get("io.fromswagger.http", "RawRequest");
    static final ClassName JSON_BODY = ClassName.get("io.fromswagger.http", "JsonBody");
    static final ClassName EXCHANGE = ClassName.get("io.fromswagger.http", "Exchange");

    static final ClassName PARAMETER_SINK = ClassName.get("io.fromswagger.contract", "ParameterSink");

    static final ClassName FAKE = ClassName.get("io.fromswagger.fake", "Fake");
    static final ClassName FAKE_SERVER = ClassName.get("io.fromswagger.fake", "FakeServer");
    static final ClassName OPERATION_FAKE = ClassName.get("io.fromswagger.fake", "OperationFake");
    static final ClassName ANSWERS = ClassName.get("io.fromswagger.fake", "Answers");
    static final ClassName MATCH = ClassName.get("io.fromswagger.fake", "Match");
    static final ClassName RESPONSE_HEADERS = ClassName.get("io.fromswagger.fake", "ResponseHeaders");
    static final ClassName RECEIVED = ClassName.get("io.fromswagger.fake", "Received");

    static final ClassName CONTRACT = ClassName.get("io.fromswagger.junit", "Contract");
    static final ClassName CONTRACT_TEST = ClassName.get("io.fromswagger.junit", "ContractTest");

    static final ClassName COLLABORATOR = ClassName.get("io.fromswagger.junit", "Collaborator");
    static final ClassName COLLABORATOR_TEST = ClassName.get("io.fromswagger.junit", "CollaboratorTest");

    static final ClassName NESTED = ClassName.get("org.junit.jupiter.api", "Nested");
    static final ClassName TEST_FACTORY = ClassName.get("org.junit.jupiter.api", "TestFactory");
    static final ClassName DYNAMIC_TEST = ClassName.get("org.junit.jupiter.api", "DynamicTest");
    static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    static final ClassName TAG = ClassName.get("org.junit.jupiter.api", "Tag");
    static final ClassName DISPLAY_NAME = ClassName.get("org.junit.jupiter.api", "DisplayName");
    static final ClassName REST_ASSURED = ClassName.get("io.restassured", "RestAssured");
    static final ClassName MULTI_PART_SPEC_BUILDER = ClassName.get("io.restassured.builder", "MultiPartSpecBuilder");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    /** The processor's own name, for {@link #GENERATED}. */
    static final String PROCESSOR = "io.fromswagger.processor.FromSwaggerProcessor";

    private RuntimeNames() {}

    static AnnotationSpec nullable() {
        return AnnotationSpec.builder(NULLABLE).build();
    }
}

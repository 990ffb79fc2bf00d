package io.fromswagger.bench.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlReadingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<Pet><id>7</id></Pet> | {\"id\":7} |",
                "<pet><id>7</id></pet> | {\"id\":7} | <pet> should be 'Pet' of ''",
                "<Pet kind='cat'/> | {\"kind\":\"cat\"} |",
                "<Pet><kind>cat</kind></Pet> | {} | <kind> stands in no schema",
                "<Pet id='7'/> | {} | the attribute id stands in no schema",
                "<Pet><tag>a</tag><tag>b</tag></Pet> | {\"tags\":[\"a\",\"b\"]} |",
                "<Pet><tags>a</tags></Pet> | {} | <tags> stands in no schema",
                "<Pet><toys><toy><n>1</n></toy></toys></Pet> | {\"toys\":[{\"n\":1}]} |",
                "<Pet><toys><Toy/></toys></Pet> | {\"toys\":[{}]} | <Toy> should be 'toy' of ''",
                "<Pet><s:home xmlns:s='urn:s'>x</s:home></Pet> | {\"home\":\"x\"} |",
                "<Pet><home>x</home></Pet> | {\"home\":\"x\"} | <home> should be 'home' of 'urn:s'",
                "<Pet><id xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:nil='true'/></Pet> | {\"id\":null} |",
                "<Pet><id>seven</id></Pet> | {\"id\":\"seven\"} |"
            })
    void xml_is_read_as_the_schemas_say(String xml, String json, String fault) throws IOException {
        var original = new Original(Files.writeString(folder.resolve("document.yaml"), """
            use: {$ref: '#/components/schemas/Pet'}
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    id: {type: integer}
                    kind: {type: string, xml: {attribute: true}}
                    tags: {type: array, items: {type: string, xml: {name: tag}}}
                    toys: {type: array, xml: {wrapped: true}, items: {$ref: '#/components/schemas/Toy'}}
                    home: {type: string, xml: {prefix: s, namespace: 'urn:s'}}
                Toy: {type: object, xml: {name: toy}, properties: {n: {type: integer}}}
            """));
        var reading = new XmlReading(original, "3.0");

        var value = reading.read(xml, original.root().child("use"));

        assertThat(value).hasToString(json);
        assertThat(String.join("; ", reading.faults())).isEqualTo(fault == null ? "" : fault);
    }
}

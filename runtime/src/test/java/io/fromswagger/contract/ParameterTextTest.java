package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of OpenAPI 3.1's "Style Examples", and what it leaves out. */
class ParameterTextTest {

    @ParameterizedTest(name = "{0} explode={1} {2}")
    @CsvSource(delimiter = '!', emptyValue = "", textBlock = """
        matrix         ! false ! ""                          ! ;color=
        matrix         ! false ! "blue"                      ! ;color=blue
        matrix         ! false ! ["blue","black","brown"]    ! ;color=blue,black,brown
        matrix         ! false ! {"R":100,"G":200,"B":150}   ! ;color=R,100,G,200,B,150
        matrix         ! true  ! ["blue","black","brown"]    ! ;color=blue;color=black;color=brown
        matrix         ! true  ! {"R":100,"G":200,"B":150}   ! ;R=100;G=200;B=150
        label          ! false ! "blue"                      ! .blue
        label          ! false ! ["blue","black","brown"]    ! .blue,black,brown
        label          ! false ! {"R":100,"G":200,"B":150}   ! .R,100,G,200,B,150
        label          ! true  ! ["blue","black","brown"]    ! .blue.black.brown
        label          ! true  ! {"R":100,"G":200,"B":150}   ! .R=100.G=200.B=150
        simple         ! false ! "a b/c?"                    ! a%20b%2Fc%3F
        simple         ! false ! ["blue","black","brown"]    ! blue,black,brown
        simple         ! false ! {"R":100,"G":200,"B":150}   ! R,100,G,200,B,150
        simple         ! true  ! {"R":100,"G":200,"B":150}   ! R=100,G=200,B=150
        json           ! false ! {"a":1}                     ! %7B%22a%22%3A1%7D
        """)
    void path_parameters(String style, boolean explode, String value, String text) {
        assertThat(parameter(In.PATH, style, explode).path(Json.parse(value))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} explode={1} {2}")
    @CsvSource(delimiter = '!', emptyValue = "", textBlock = """
        form           ! true  ! ""                          ! color=
        form           ! true  ! "a&b=ü"                     ! color=a%26b%3D%C3%BC
        form           ! true  ! 1E+3                        ! color=1000
        form           ! true  ! ["blue","black","brown"]    ! color=blue&color=black&color=brown
        form           ! true  ! {"R":100,"G":200,"B":150}   ! R=100&G=200&B=150
        form           ! true  ! []                          ! ''
        form           ! false ! ["blue","bl,ack","brown"]   ! color=blue,bl%2Cack,brown
        form           ! false ! {"R":100,"G":200,"B":150}   ! color=R,100,G,200,B,150
        form           ! false ! []                          ! ''
        spaceDelimited ! false ! ["blue","black","brown"]    ! color=blue%20black%20brown
        pipeDelimited  ! false ! ["blue","black","brown"]    ! color=blue%7Cblack%7Cbrown
        pipeDelimited  ! false ! {"R":100,"G":200}           ! color=R%7C100%7CG%7C200
        tabDelimited   ! false ! ["blue","black"]            ! color=blue%09black
        deepObject     ! true  ! {"R":100,"G":200}           ! color%5BR%5D=100&color%5BG%5D=200
        deepObject     ! true  ! {"R":{"G":[1,{"B":2}]}}     ! color%5BR%5D%5BG%5D%5B0%5D=1&color%5BR%5D%5BG%5D%5B1%5D%5BB%5D=2
        deepObject     ! true  ! ["blue","black"]            ! color%5B0%5D=blue&color%5B1%5D=black
        json           ! false ! {"a":1}                     ! color=%7B%22a%22%3A1%7D
        """)
    void query_parameters(String style, boolean explode, String value, String text) {
        assertThat(String.join("&", parameter(In.QUERY, style, explode).pairs(Json.parse(value))))
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} explode={1} {2}")
    @CsvSource(delimiter = '!', textBlock = """
        simple ! false ! "a b"             ! a b
        simple ! false ! ["a","b"]         ! a,b
        simple ! false ! {"R":100,"G":200} ! R,100,G,200
        simple ! true  ! {"R":100,"G":200} ! R=100,G=200
        json   ! false ! {"R":100}         ! {"R":100}
        """)
    void headers(String style, boolean explode, String value, String text) {
        assertThat(parameter(In.HEADER, style, explode).header(Json.parse(value)))
                .isEqualTo(text);
    }

    private static ParameterText parameter(In in, String style, boolean explode) {
        return new ParameterText(new ParameterContract("color", in, true, style, explode, Json.ABSENT, "", 0));
    }
}

package io.fromswagger.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.Planner;
import io.fromswagger.processor.plan.TestApi;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractJsonTest {

    @Test
    void a_document_as_the_runtime_reads_it() {
        TestApi api = new TestApi()
                .schema(
                        "Order",
                        "{'type': 'object', 'required': ['id'], 'properties': {'id': {'type': 'integer', 'maximum': 18446744073709551615}}}")
                .operation(new TestOperation("listOrders", "GET", "/orders")
                        .parameter(In.QUERY, "limit", false, "{'type': 'integer'}")
                        .responds("200", "The orders.", "{'type': 'array', 'items': {'$ref': '#/$defs/Order'}}")
                        .secured());

        assertThat(ContractJson.write(
                        Planner.plan(api.build(), new Problems()),
                        "SERVICE",
                        Origin.UNKNOWN,
                        Optional.empty(),
                        List.of()))
                .isEqualTo("""
            {
              "fromswagger": 1,
              "name": "orders",
              "title": "Orders",
              "version": "1.0",
              "spec": "openapi/orders.yaml",
              "sha256": "0000",
              "role": "SERVICE",
              "basePath": "/v1",
              "securitySchemes": {
                "bearerAuth": {
                  "type": "http",
                  "scheme": "bearer"
                }
              },
              "operations": [
                {
                  "id": "listOrders",
                  "method": "GET",
                  "path": "/orders",
                  "pointer": "#/paths/~1orders/get",
                  "line": 0,
                  "security": [
                    [
                      "bearerAuth"
                    ]
                  ],
                  "parameters": [
                    {
                      "name": "limit",
                      "in": "query",
                      "required": false,
                      "style": "form",
                      "explode": true,
                      "schema": {
                        "type": "integer"
                      },
                      "pointer": "#/paths/~1orders/get/parameters/0",
                      "line": 0
                    }
                  ],
                  "responses": {
                    "200": {
                      "description": "The orders.",
                      "pointer": "#/paths/~1orders/get/responses/200",
                      "line": 0,
                      "headers": {},
                      "content": {
                        "application/json": {
                          "schema": {
                            "type": "array",
                            "items": {
                              "$ref": "#/$defs/Order"
                            }
                          },
                          "pointer": "#/paths/~1orders/get/responses/200/content/application~1json/schema"
                        }
                      },
                      "sample": {
                        "contentType": "application/json",
                        "body": []
                      }
                    }
                  },
                  "sampleRequest": {
                    "produced": null,
                    "producedParameters": [],
                    "path": {},
                    "query": {},
                    "header": {},
                    "cookie": {}
                  },
                  "cases": [
                    {
                      "id": "ok",
                      "kind": "positive",
                      "status": "200",
                      "title": "no optional parameters"
                    },
                    {
                      "id": "ok_with_query_limit",
                      "kind": "positive",
                      "status": "200",
                      "title": "with query parameter 'limit'"
                    },
                    {
                      "id": "rejects_query_limit_of_wrong_type",
                      "kind": "negative",
                      "title": "query parameter 'limit' is text, not a number"
                    },
                    {
                      "id": "unauthorized_without_credentials",
                      "kind": "auth",
                      "status": "401",
                      "title": "no credentials"
                    },
                    {
                      "id": "unauthorized_with_wrong_bearer_auth",
                      "kind": "auth",
                      "status": "401",
                      "title": "wrong credentials for 'bearerAuth'"
                    },
                    {
                      "id": "unauthorized_with_another_scheme_than_bearer_auth",
                      "kind": "auth",
                      "status": "401",
                      "title": "Basic in place of 'bearerAuth'"
                    },
                    {
                      "id": "put_is_not_allowed",
                      "kind": "method",
                      "status": "405",
                      "title": "PUT is not documented"
                    },
                    {
                      "id": "post_is_not_allowed",
                      "kind": "method",
                      "status": "405",
                      "title": "POST is not documented"
                    },
                    {
                      "id": "patch_is_not_allowed",
                      "kind": "method",
                      "status": "405",
                      "title": "PATCH is not documented"
                    }
                  ]
                }
              ],
              "$defs": {
                "Order": {
                  "x-pointer": "#/components/schemas/Order",
                  "x-line": 7,
                  "type": "object",
                  "required": [
                    "id"
                  ],
                  "properties": {
                    "id": {
                      "type": "integer",
                      "maximum": 18446744073709551615
                    }
                  }
                }
              }
            }
            """);
    }
}

/** Tests of the service: generated from its document, and written by hand beside that. */
@FromSwagger(spec = "openapi/books.yaml", environment = BooksEnvironment.class)
package com.example.books;

import io.fromswagger.FromSwagger;

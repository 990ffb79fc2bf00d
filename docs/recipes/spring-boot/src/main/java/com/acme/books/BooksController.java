package com.acme.books;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/books")
class BooksController {

    record NewBook(@NotNull @Size(min = 1, max = 200) String title, @Min(1) Integer pages) {}

    record Book(long id, String title, Integer pages) {}

    private final JdbcClient jdbc;

    BooksController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    List<Book> list() {
        return jdbc.sql("select id, title, pages from book order by id").query(Book.class).list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Book add(@Valid @RequestBody NewBook book) {
        return jdbc.sql("insert into book (title, pages) values (:title, :pages) returning id, title, pages")
                .paramSource(book)
                .query(Book.class)
                .single();
    }

    @GetMapping("/{id}")
    ResponseEntity<Book> get(@PathVariable long id) {
        return ResponseEntity.of(
                jdbc.sql("select id, title, pages from book where id = :id").param("id", id).query(Book.class).optional());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable long id) {
        int removed = jdbc.sql("delete from book where id = :id").param("id", id).update();
        return ResponseEntity.status(removed == 0 ? HttpStatus.NOT_FOUND : HttpStatus.NO_CONTENT).build();
    }
}

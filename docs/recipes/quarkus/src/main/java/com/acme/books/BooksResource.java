package com.acme.books;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

@Path("/books")
public class BooksResource {

    public record NewBook(@NotNull @Size(min = 1, max = 200) String title, @Min(1) Integer pages) {}

    public record Book(long id, String title, Integer pages) {}

    private static final Map<Long, Book> BOOKS = new ConcurrentSkipListMap<>();
    private static final AtomicLong IDS = new AtomicLong();

    @GET
    public Collection<Book> list() {
        return BOOKS.values();
    }

    @POST
    public Response add(@NotNull @Valid NewBook book) {
        var added = new Book(IDS.incrementAndGet(), book.title(), book.pages());
        BOOKS.put(added.id(), added);
        return Response.status(201).entity(added).build();
    }

    @GET
    @Path("/{id}")
    public Book get(long id) {
        var book = BOOKS.get(id);
        if (book == null) {
            throw new NotFoundException();
        }
        return book;
    }

    @DELETE
    @Path("/{id}")
    public void remove(long id) {
        if (BOOKS.remove(id) == null) {
            throw new NotFoundException();
        }
    }
}

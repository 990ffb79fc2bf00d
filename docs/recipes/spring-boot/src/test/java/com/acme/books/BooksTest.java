package com.acme.books;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.acme.books.books.BooksClient;
import com.acme.books.books.model.NewBook;
import io.fromswagger.junit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class BooksTest {

    @Test
    void two_books_of_the_same_title_are_two_books(BooksClient books) {
        var mine = books.addBook(new NewBook("Ulysses")).expect201();
        var yours = books.addBook(new NewBook("Ulysses")).expect201();

        assertNotEquals(mine.id(), yours.id());
        books.removeBook(mine.id()).expect204();
        books.getBook(yours.id()).expect200();
    }
}

package com.acme.books;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says with each 405 which methods there are, as RFC 9110 demands; the framework leaves that out. */
@Provider
public class AllowHeader implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 405 && !response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            boolean isCollection = request.getUriInfo().getPath().matches("/books/?");
            response.getHeaders().putSingle(HttpHeaders.ALLOW, isCollection ? "GET, POST" : "GET, DELETE");
        }
    }
}

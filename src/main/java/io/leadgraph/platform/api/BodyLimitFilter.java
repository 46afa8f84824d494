package io.leadgraph.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too long, by its announced length or, where none is announced, as soon as it has grown too long. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimitFilter extends OncePerRequestFilter {
    private final Limits limits;

    BodyLimitFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long longest = limits.body().toBytes();
        boolean announced = request.getContentLengthLong() >= 0;
        boolean chunked = !announced && request.getHeader("Transfer-Encoding") != null;
        byte[] body = chunked ? request.getInputStream().readNBytes(Math.toIntExact(longest + 1)) : new byte[0];
        if (Math.max(request.getContentLengthLong(), body.length) > longest) {
            // the rest of the body is not worth reading
            response.setHeader("Connection", "close");
            Faults.write(response, HttpStatus.CONTENT_TOO_LARGE, "The body is longer than " + longest + " bytes.");
        } else {
            chain.doFilter(chunked ? new BufferedRequest(request, body) : request, response);
        }
    }
}

package org.firsthand.read.fetch.host;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Optional;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.body.Body;
import org.firsthand.read.fetch.body.LimitedBody;
import org.firsthand.read.input.ContentCoding;
import org.firsthand.read.input.Fault;

/// What came back for one request.
public record Reply(WebAddress address, int status, HttpHeaders headers, LimitedBody.Taken taken) {

    /// The body as it was meant.
    ///
    /// @throws Refusal where it is damaged or more than is borne
    public Body decoded(ContentCoding coding) throws Refusal {
        try {
            return new Body(
                    coding.decode(taken.body().bytes(), headers.allValues("content-encoding")));
        } catch (Fault fault) {
            throw new Refusal(fault.reason(), address + ": " + fault.detail());
        } catch (IOException e) {
            throw new Refusal(
                    "broken answer",
                    address
                            + " gave a body that cannot be unpacked ("
                            + Optional.ofNullable(e.getMessage()).orElse("it ends too early")
                            + "); try again later, or save the page from a browser");
        }
    }
}

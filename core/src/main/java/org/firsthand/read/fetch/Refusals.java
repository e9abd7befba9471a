package org.firsthand.read.fetch;

import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.host.Reply;

/// What an answer that is no page means for whoever asked (RFC 9110, 15).
final class Refusals {

    private Refusals() {}

    static Refusal status(WebAddress asked, Reply reply) {
        int status = reply.status();
        String where =
                reply.address().equals(asked)
                        ? asked + " answered " + status
                        : asked + " led to " + reply.address() + ", which answered " + status;
        return switch (status) {
            case 404 ->
                    refusal("page not found", where, "check the address, or look in an archive");
            case 410 -> refusal("page gone", where, "its keeper took it away; look in an archive");
            case 401, 402, 403, 407, 451 ->
                    refusal("page closed", where, "save the page from a browser that may see it");
            default ->
                    status >= 500
                            ? refusal("server fault", where, "try again later")
                            : refusal("no page", where, "right is 200; look at it in a browser");
        };
    }

    private static Refusal refusal(String reason, String where, String next) {
        return new Refusal(reason, where + "; " + next);
    }
}

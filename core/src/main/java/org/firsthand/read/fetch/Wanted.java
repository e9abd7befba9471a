package org.firsthand.read.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;

/// What is to be fetched: each address once, in order, and no more than allowed.
///
/// @param addresses with all the ways in which each was written
/// @param rejected what is no address, and a word on what was left
/// @param told what was written and is fetched or rejected, but not what was left
record Wanted(
        NavigableMap<WebAddress, List<String>> addresses,
        List<Rejection> rejected,
        Set<String> told) {

    static Wanted of(List<String> written, int most) {
        TreeMap<WebAddress, List<String>> all = new TreeMap<>();
        List<Rejection> rejected = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (String address : written) {
            try {
                all.computeIfAbsent(WebAddress.parse(address), one -> new ArrayList<>())
                        .add(address);
            } catch (Refusal refusal) {
                rejected.add(rejection(withoutUser(address), refusal));
                told.add(address);
            }
        }
        NavigableMap<WebAddress, List<String>> first = all;
        Optional<WebAddress> left = all.keySet().stream().skip(most).findFirst();
        if (left.isPresent()) {
            first = all.headMap(left.get(), false);
            rejected.add(rejection(left.get().toString(), tooMany(all.size(), most)));
        }
        first.values().forEach(told::addAll);
        return new Wanted(first, rejected, told);
    }

    /// The addresses of each host, in order.
    Map<String, List<WebAddress>> byHost() {
        Map<String, List<WebAddress>> byHost = new TreeMap<>();
        addresses
                .keySet()
                .forEach(
                        address ->
                                byHost.computeIfAbsent(address.host(), host -> new ArrayList<>())
                                        .add(address));
        return byHost;
    }

    static Rejection rejection(String address, Refusal refusal) {
        return new Rejection(
                Optional.empty(), Optional.of(address), refusal.reason(), refusal.detail());
    }

    private static Refusal tooMany(int all, int most) {
        return new Refusal(
                "too many addresses",
                all
                        + " addresses were to be fetched where at most "
                        + most
                        + " are; the rest, from this one on, was left; raise --max-addresses or"
                        + " name fewer");
    }

    /// Passwords do not get into a report.
    private static String withoutUser(String address) {
        int at = address.lastIndexOf('@');
        int start = address.indexOf("//");
        return at < 0 || start < 0 || start > at
                ? address
                : address.substring(0, start + 2) + address.substring(at + 1);
    }
}

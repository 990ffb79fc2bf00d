package io.fromswagger.maven.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether services and fakes can be reached on this machine's own address, and no proxy stands in the way.
 *
 * @param variables the environment, which the service under test inherits
 * @param properties this JVM's, for those who give Java a proxy
 * @param address where servers of the tests listen
 */
record NetworkCheck(Map<String, String> variables, Map<String, String> properties, String address) implements Check {

    private static final int MILLIS = 2000;

    NetworkCheck {
        var caseless = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(variables);
        variables = caseless;
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(loopback());
        for (String name : List.of("http_proxy", "all_proxy")) {
            String proxy = variables.getOrDefault(name, "");
            if (!proxy.isBlank() && !spares(variables.getOrDefault("no_proxy", ""), ",")) {
                findings.add(Finding.warning(
                        name + " is set, and no_proxy does not name " + address
                                + ": the service may send its calls of fakes to the proxy",
                        "set no_proxy=127.0.0.1,localhost, or give the service its own in the environment class"));
            }
        }
        if (!properties.getOrDefault("http.proxyHost", "").isBlank()
                && properties.containsKey("http.nonProxyHosts")
                && !spares(properties.get("http.nonProxyHosts"), "\\|")) {
            findings.add(Finding.warning(
                    "Java is given http.proxyHost, and http.nonProxyHosts does not name " + address,
                    "add 127.* and localhost to -Dhttp.nonProxyHosts"));
        }
        return findings;
    }

    private Finding loopback() {
        try (var server = new ServerSocket(0, 1, InetAddress.getByName(address));
                var client = new Socket()) {
            client.connect(new InetSocketAddress(address, server.getLocalPort()), MILLIS);
            server.setSoTimeout(MILLIS);
            server.accept().close();
            return Finding.ok("ports on " + address + " can be opened and reached");
        } catch (IOException e) {
            return Finding.problem(
                    "no port can be opened and reached on " + address + ": " + e.getMessage(),
                    "see whether a sandbox or a firewall forbids it; tests talk to services there");
        }
    }

    private boolean spares(String list, String separator) {
        return Stream.of(list.toLowerCase(Locale.ROOT).split(separator))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(address) || each.startsWith("127."));
    }
}

package dev.tickertone.local.s3;

import dev.tickertone.local.template.CrossOrigin;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 endpoint on this machine's loopback address. Requests must be signed. */
public final class S3Endpoint implements AutoCloseable {
    /** Both the access key and the secret: whoever reaches loopback may upload, the signature is there for clients. */
    public static final String ACCESS_KEY = "tickertone";

    /** How long a stop waits for uploads under way, in milliseconds; it also waits so long for idle clients. */
    private static final long STOP_TIMEOUT = 500;

    /** Plenty for one machine; each waits on a client, few work at a time. */
    private static final int MAX_THREADS = 32;

    private final S3Proxy proxy;

    private S3Endpoint(S3Proxy proxy) {
        this.proxy = proxy;
    }

    /**
     * Starts the endpoint.
     *
     * @param port 0 for any that is free
     * @param directory where objects are kept; made if need be
     * @param buckets made if need be
     * @param cors what pages in a browser may ask of them
     * @throws BindException if the port is in use
     */
    public static S3Endpoint start(
            int port, Path directory, List<String> buckets, CrossOrigin cors, UploadListener listener, Clock clock)
            throws IOException {
        Files.createDirectories(directory);
        BlobStore store = new NotifyingBlobStore(
                new SafeBlobStore(new FilesystemNio2BlobStore(directory.toString())), listener, clock);
        for (String bucket : buckets) {
            if (!store.containerExists(bucket)) {
                store.createContainer(bucket);
            }
        }
        requireFree(port);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, ACCESS_KEY)
                .ignoreUnknownHeaders(true)
                .corsRules(rules(cors))
                .jettyMaxThreads(MAX_THREADS)
                .stopTimeout(STOP_TIMEOUT)
                .build();
        S3Endpoint endpoint = new S3Endpoint(proxy);
        try {
            proxy.start();
        } catch (Exception e) {
            endpoint.close();
            throw e instanceof IOException io ? io : new IOException("the S3 endpoint did not start", e);
        }
        return endpoint;
    }

    /** The server takes origins for patterns. */
    private static CrossOriginResourceSharing rules(CrossOrigin cors) {
        return cors.origins().isEmpty() ? CrossOriginResourceSharing.disabled() : new CrossOriginResourceSharing(
                cors.origins().stream().map(Pattern::quote).toList(), cors.methods(), cors.headers(), cors.exposed(), "false");
    }

    /** The server says it its own way and only after half a start; asked beforehand, a busy port is one exception. */
    private static void requireFree(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        }
    }

    /** The port it listens on. */
    public int port() {
        return proxy.getPort();
    }

    /** Where clients find it. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Takes no more requests, and waits a little for those under way. */
    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (TimeoutException e) {
            // Stopped all the same; a client that keeps its connection open, idle, is enough for this.
        } catch (Exception e) {
            throw new IllegalStateException("the S3 endpoint did not stop", e);
        }
    }
}

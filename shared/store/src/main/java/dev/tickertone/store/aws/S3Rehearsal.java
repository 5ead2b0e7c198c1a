package dev.tickertone.store.aws;

import dev.tickertone.domain.object.ObjectRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.s3.S3Client;

/** Does once what makes the first calls of S3 slow, and changes nothing there. */
public final class S3Rehearsal {
    private static final ObjectRef OBJECT = new ObjectRef("rehearsal", "rehearsal", null);
    private static final ObjectRef ABSENT = new ObjectRef("rehearsal", "absent", null);
    private static final String LIST = "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Contents>"
            + "<Key>rehearsal</Key><LastModified>2000-01-01T00:00:00.000Z</LastModified><ETag>\"0\"</ETag><Size>0</Size>"
            + "</Contents></ListBucketResult>";

    private S3Rehearsal() {}

    /** Each kind of call, written, signed and read within the process; nothing is sent. */
    public static void run() throws IOException {
        try (S3Client client = Clients.within(S3Objects.settings(S3Client.builder()), new Unconnected(S3Rehearsal::answer))) {
            S3Objects objects = new S3Objects(client);
            objects.info(OBJECT);
            objects.info(ABSENT);
            try (InputStream content = objects.open(OBJECT)) {
                content.readAllBytes();
            }
            objects.put(OBJECT, new byte[1], "text/plain");
            objects.delete(OBJECT);
            objects.list("rehearsal", "", null);
        }
    }

    private static Unconnected.Answer answer(SdkHttpRequest request) {
        if (request.encodedPath().endsWith(ABSENT.key())) {
            return new Unconnected.Answer(404, Map.of(), "");
        }
        boolean list = request.method() == SdkHttpMethod.GET && request.rawQueryParameters().containsKey("list-type");
        return Unconnected.Answer.good(
                Map.of("Last-Modified", "Sat, 01 Jan 2000 00:00:00 GMT", "ETag", "\"0\"", "Content-Type", "text/plain"),
                list ? LIST : "");
    }
}

package dev.tickertone.local.redrive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The queue in SQS. */
public final class SqsFailureQueue implements FailureQueue {
    /** Waiting at all asks every server that may have messages, not only some. */
    private static final int WAIT_SECONDS = 1;

    private final SqsClient client;
    private final String url;
    private final Duration hidden;

    /** @param hidden how long a message that was received is nobody else's, unless it is released before; to 12 hours */
    public SqsFailureQueue(SqsClient client, String url, Duration hidden) {
        this.client = client;
        this.url = url;
        this.hidden = hidden;
    }

    @Override
    public int size() {
        String size = client.getQueueAttributes(ask -> ask.queueUrl(url)
                        .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                .attributes().get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES);
        return size == null ? 0 : Integer.parseInt(size);
    }

    @Override
    public List<Message> receive(int most) {
        return client.receiveMessage(ask -> ask.queueUrl(url).maxNumberOfMessages(most).waitTimeSeconds(WAIT_SECONDS)
                        .visibilityTimeout((int) hidden.toSeconds())
                        .messageSystemAttributeNames(MessageSystemAttributeName.SENT_TIMESTAMP))
                .messages().stream().map(message -> new Message(message.messageId(), message.receiptHandle(), message.body(),
                        Instant.ofEpochMilli(Long.parseLong(
                                message.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP)))))
                .toList();
    }

    @Override
    public void delete(Message message) {
        client.deleteMessage(ask -> ask.queueUrl(url).receiptHandle(message.handle()));
    }

    @Override
    public void release(Collection<Message> messages) {
        List<Message> all = List.copyOf(messages);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            List<ChangeMessageVisibilityBatchRequestEntry> entries = new ArrayList<>();
            for (Message message : all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE))) {
                entries.add(ChangeMessageVisibilityBatchRequestEntry.builder()
                        .id(Integer.toString(entries.size())).receiptHandle(message.handle()).visibilityTimeout(0).build());
            }
            // One that is not given back now comes back by itself.
            client.changeMessageVisibilityBatch(change -> change.queueUrl(url).entries(entries));
        }
    }
}

package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is stored outlives the stack and mistakes, and is read by nobody on the way. */
final class DataChecks {
    private static final List<String> BLOCKS =
            List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets");

    private DataChecks() {}

    static List<String> faults(Deployed deployed) {
        List<String> faults = new ArrayList<>();
        deployed.all("AWS::S3::Bucket").forEach((id, bucket) -> bucket(deployed, id, bucket, faults));
        deployed.all("AWS::DynamoDB::Table").forEach((id, table) -> table(deployed, id, table, faults));
        deployed.all("AWS::Logs::LogGroup").forEach((id, group) -> {
            if (!group.get("RetentionInDays").present()) {
                faults.add(id + ": logs are kept for ever: no RetentionInDays");
            }
        });
        return faults;
    }

    private static void bucket(Deployed deployed, String id, Value bucket, List<String> faults) {
        retained(deployed, id, faults);
        for (String block : BLOCKS) {
            if (!bucket.get("PublicAccessBlockConfiguration").get(block).flag()) {
                faults.add(id + ": may be opened to the public: " + block + " is not true");
            }
        }
        if (!bucket.get("BucketEncryption").present()) {
            faults.add(id + ": is not encrypted");
        }
        if (!bucket.get("VersioningConfiguration").get("Status").textOr("").equals("Enabled")) {
            faults.add(id + ": what is overwritten is lost: no versioning");
        }
        List<Value> rules = bucket.get("LifecycleConfiguration").get("Rules").elements();
        if (rules.stream().noneMatch(rule -> rule.get("NoncurrentVersionExpiration").present())) {
            faults.add(id + ": old versions are kept, and paid, for ever: no NoncurrentVersionExpiration");
        }
        if (rules.stream().noneMatch(rule -> rule.get("AbortIncompleteMultipartUpload").present())) {
            faults.add(id + ": unfinished uploads are paid for ever: no AbortIncompleteMultipartUpload");
        }
        String arn = "arn:aws:s3:::" + deployed.template().buckets().getFirst();
        if (!refusesPlainHttp(deployed, "AWS::S3::BucketPolicy", "s3:*", arn)
                || !refusesPlainHttp(deployed, "AWS::S3::BucketPolicy", "s3:*", arn + "/*")) {
            faults.add(id + ": can be read without TLS: no policy denies it");
        }
    }

    private static void table(Deployed deployed, String id, Value table, List<String> faults) {
        retained(deployed, id, faults);
        if (!table.get("PointInTimeRecoverySpecification").get("PointInTimeRecoveryEnabled").flag()) {
            faults.add(id + ": a mistake cannot be undone: no point-in-time recovery");
        }
        if (!table.get("SSESpecification").get("SSEEnabled").flag()) {
            faults.add(id + ": is not encrypted with a key of the account");
        }
        if (!table.get("DeletionProtectionEnabled").flag()) {
            faults.add(id + ": can be deleted by a slip: no DeletionProtectionEnabled");
        }
        if (!table.get("StreamSpecification").get("StreamViewType").textOr("").equals("NEW_AND_OLD_IMAGES")) {
            faults.add(id + ": its stream does not tell what was there before");
        }
        if (!table.get("TimeToLiveSpecification").get("Enabled").flag()) {
            faults.add(id + ": what expires is never removed: no TimeToLiveSpecification");
        }
    }

    private static void retained(Deployed deployed, String id, List<String> faults) {
        for (String policy : List.of("DeletionPolicy", "UpdateReplacePolicy")) {
            if (!deployed.resources().get(id).get(policy).textOr("").equals("Retain")) {
                faults.add(id + ": data goes with the stack: " + policy + " is not Retain");
            }
        }
    }

    /** Whether some policy of a type denies everybody an action on a resource without TLS. */
    static boolean refusesPlainHttp(Deployed deployed, String policyType, String action, String arn) {
        return deployed.all(policyType).values().stream()
                .flatMap(policy -> policy.get("PolicyDocument").get("Statement").elements().stream())
                .anyMatch(statement -> statement.get("Effect").text().equals("Deny")
                        && statement.get("Principal").raw().equals("*")
                        && Deployed.texts(statement.get("Action")).contains(action)
                        && Deployed.texts(statement.get("Resource")).contains(arn)
                        && Map.of("Bool", Map.of("aws:SecureTransport", "false")).equals(statement.get("Condition").raw()));
    }
}

package dev.tickertone.store.aws;

import software.amazon.awssdk.core.SdkSystemSetting;

/** Has this process get its credentials as on Lambda; the SDK takes the properties where Lambda sets variables. */
public final class ContainerSettings {
    private ContainerSettings() {}

    /** From here. */
    public static void set(CredentialsEndpoint endpoint) {
        set(endpoint.environment().get(SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.environmentVariable()));
        System.setProperty(SdkSystemSetting.AWS_CONTAINER_AUTHORIZATION_TOKEN.property(), endpoint.environment()
                .get(SdkSystemSetting.AWS_CONTAINER_AUTHORIZATION_TOKEN.environmentVariable()));
    }

    static void set(String address) {
        System.setProperty(SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.property(), address);
    }

    /** As before. */
    public static void clear() {
        System.clearProperty(SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.property());
        System.clearProperty(SdkSystemSetting.AWS_CONTAINER_AUTHORIZATION_TOKEN.property());
    }
}

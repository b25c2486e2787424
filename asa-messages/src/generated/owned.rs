//! Messages and values with their texts elsewhere.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use super::messages::*;
use super::values::CombinedCipher;
use super::values::CryptoMap;
use super::values::IkeError;
use super::values::IkeVersion;
use super::values::License;
use super::values::PacketFault;
use super::values::SelectorTuple;
use super::values::Session;
use super::values::TrafficSelector;
use super::values::TunnelRequest;
use crate::owned::{Put, Relocate};

impl<'a> Relocate<'a> for Message<'a> {
    type To<'b> = Message<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Message<'b> {
        match self {
            Self::TunnelRequested(message) => {
                Message::TunnelRequested(message.relocate(put))
            }
            Self::SaInitRequest(message) => {
                Message::SaInitRequest(message.relocate(put))
            }
            Self::NegotiationAborted(message) => {
                Message::NegotiationAborted(message.relocate(put))
            }
            Self::CookieChallengeSent(message) => {
                Message::CookieChallengeSent(message.relocate(put))
            }
            Self::RekeyCollision(message) => {
                Message::RekeyCollision(message.relocate(put))
            }
            Self::SaUp(message) => Message::SaUp(message.relocate(put)),
            Self::SaDown(message) => Message::SaDown(message.relocate(put)),
            Self::SaRejectedLowResources(message) => {
                Message::SaRejectedLowResources(message.relocate(put))
            }
            Self::SaRejectedAdmissionLimit(message) => {
                Message::SaRejectedAdmissionLimit(message.relocate(put))
            }
            Self::ThrottleQueueThreshold(message) => {
                Message::ThrottleQueueThreshold(message.relocate(put))
            }
            Self::WeakEncryptionRejected(message) => {
                Message::WeakEncryptionRejected(message.relocate(put))
            }
            Self::WeakEncryption(message) => {
                Message::WeakEncryption(message.relocate(put))
            }
            Self::PeerMoved(message) => Message::PeerMoved(message.relocate(put)),
            Self::AbortedByInitialContact(message) => {
                Message::AbortedByInitialContact(message.relocate(put))
            }
            Self::InvalidSpiNotification(message) => {
                Message::InvalidSpiNotification(message.relocate(put))
            }
            Self::DpdMessageNeeded(message) => {
                Message::DpdMessageNeeded(message.relocate(put))
            }
            Self::DiffieHellmanFailed(message) => {
                Message::DiffieHellmanFailed(message.relocate(put))
            }
            Self::NoSelfAuthenticationCredentials(message) => {
                Message::NoSelfAuthenticationCredentials(message.relocate(put))
            }
            Self::DeadPeerCheckDue(message) => {
                Message::DeadPeerCheckDue(message.relocate(put))
            }
            Self::NoRemoteAuthenticationMethod(message) => {
                Message::NoRemoteAuthenticationMethod(message.relocate(put))
            }
            Self::ReconnectAuthenticationFailed(message) => {
                Message::ReconnectAuthenticationFailed(message.relocate(put))
            }
            Self::CertificateAuthenticationFailed(message) => {
                Message::CertificateAuthenticationFailed(message.relocate(put))
            }
            Self::AttributeNotSupported(message) => {
                Message::AttributeNotSupported(message.relocate(put))
            }
            Self::NotEnabledInGroupPolicy(message) => {
                Message::NotEnabledInGroupPolicy(message.relocate(put))
            }
            Self::TunnelGroupNotFound(message) => {
                Message::TunnelGroupNotFound(message.relocate(put))
            }
            Self::NoSelfAuthenticationMethod(message) => {
                Message::NoSelfAuthenticationMethod(message.relocate(put))
            }
            Self::UserAuthenticationFailed(message) => {
                Message::UserAuthenticationFailed(message.relocate(put))
            }
            Self::ConfigurationModeFailed(message) => {
                Message::ConfigurationModeFailed(message.relocate(put))
            }
            Self::ConfigurationPayloadFailed(message) => {
                Message::ConfigurationPayloadFailed(message.relocate(put))
            }
            Self::ConfigurationPayloadWarning(message) => {
                Message::ConfigurationPayloadWarning(message.relocate(put))
            }
            Self::AdmissionRefused(message) => {
                Message::AdmissionRefused(message.relocate(put))
            }
            Self::InnerEqualsOuter(message) => {
                Message::InnerEqualsOuter(message.relocate(put))
            }
            Self::ConfigurationError(message) => {
                Message::ConfigurationError(message.relocate(put))
            }
            Self::GroupLocked(message) => Message::GroupLocked(message.relocate(put)),
            Self::LicenseLimitExceeded(message) => {
                Message::LicenseLimitExceeded(message.relocate(put))
            }
            Self::SuiteBUnlicensed(message) => {
                Message::SuiteBUnlicensed(message.relocate(put))
            }
            Self::ClientTooOld(message) => Message::ClientTooOld(message.relocate(put)),
            Self::CryptoMapNotFound(message) => {
                Message::CryptoMapNotFound(message.relocate(put))
            }
            Self::UnknownClient(message) => {
                Message::UnknownClient(message.relocate(put))
            }
            Self::Ipv6FilterDeprecated(message) => {
                Message::Ipv6FilterDeprecated(message.relocate(put))
            }
            Self::AddressesAssigned(message) => {
                Message::AddressesAssigned(message.relocate(put))
            }
            Self::ClientIdentified(message) => {
                Message::ClientIdentified(message.relocate(put))
            }
            Self::InvalidSelectors(message) => {
                Message::InvalidSelectors(message.relocate(put))
            }
            Self::KeepaliveOverridden(message) => {
                Message::KeepaliveOverridden(message.relocate(put))
            }
            Self::EntryRemovalFailed(message) => {
                Message::EntryRemovalFailed(message.relocate(put))
            }
            Self::EntryRemoved(message) => Message::EntryRemoved(message.relocate(put)),
            Self::DispatchToIkev2(message) => {
                Message::DispatchToIkev2(message.relocate(put))
            }
            Self::DispatchToIkev1(message) => {
                Message::DispatchToIkev1(message.relocate(put))
            }
            Self::DispatchMemoryLow(message) => {
                Message::DispatchMemoryLow(message.relocate(put))
            }
            Self::DispatchMisconfigured(message) => {
                Message::DispatchMisconfigured(message.relocate(put))
            }
            Self::DispatchEntryExists(message) => {
                Message::DispatchEntryExists(message.relocate(put))
            }
            Self::DuplicateEntry(message) => {
                Message::DuplicateEntry(message.relocate(put))
            }
            Self::MultiplePeersUnsupported(message) => {
                Message::MultiplePeersUnsupported(message.relocate(put))
            }
            Self::Ikev2ProposalMissing(message) => {
                Message::Ikev2ProposalMissing(message.relocate(put))
            }
            Self::Ikev1TransformSetMissing(message) => {
                Message::Ikev1TransformSetMissing(message.relocate(put))
            }
            Self::TunnelSetupFailed(message) => {
                Message::TunnelSetupFailed(message.relocate(put))
            }
            Self::RetryWithIkev2(message) => {
                Message::RetryWithIkev2(message.relocate(put))
            }
            Self::FallbackToIkev1(message) => {
                Message::FallbackToIkev1(message.relocate(put))
            }
            Self::AllVersionsFailed(message) => {
                Message::AllVersionsFailed(message.relocate(put))
            }
            Self::TunnelSetupSucceeded(message) => {
                Message::TunnelSetupSucceeded(message.relocate(put))
            }
            Self::BackupTunnelDenied(message) => {
                Message::BackupTunnelDenied(message.relocate(put))
            }
            Self::UnexpectedPacket(message) => {
                Message::UnexpectedPacket(message.relocate(put))
            }
        }
    }
}

impl<'a> Relocate<'a> for TunnelRequested<'a> {
    type To<'b> = TunnelRequested<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> TunnelRequested<'b> {
        let session = self.session.relocate(put);
        let request = self.request.relocate(put);
        let local_selector = self.local_selector.relocate(put);
        let remote_selector = self.remote_selector.relocate(put);
        TunnelRequested {
            session,
            request,
            local_selector,
            remote_selector,
        }
    }
}

impl<'a> Relocate<'a> for SaInitRequest<'a> {
    type To<'b> = SaInitRequest<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> SaInitRequest<'b> {
        let session = self.session.relocate(put);
        SaInitRequest { session }
    }
}

impl<'a> Relocate<'a> for NegotiationAborted<'a> {
    type To<'b> = NegotiationAborted<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> NegotiationAborted<'b> {
        let session = self.session.relocate(put);
        let error = self.error.relocate(put);
        NegotiationAborted { session, error }
    }
}

impl<'a> Relocate<'a> for CookieChallengeSent<'a> {
    type To<'b> = CookieChallengeSent<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> CookieChallengeSent<'b> {
        let session = self.session.relocate(put);
        CookieChallengeSent { session }
    }
}

impl<'a> Relocate<'a> for RekeyCollision<'a> {
    type To<'b> = RekeyCollision<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> RekeyCollision<'b> {
        let session = self.session.relocate(put);
        let spi = self.spi.relocate(put);
        RekeyCollision { session, spi }
    }
}

impl<'a> Relocate<'a> for SaUp<'a> {
    type To<'b> = SaUp<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> SaUp<'b> {
        let session = self.session.relocate(put);
        let reason = self.reason.relocate(put);
        SaUp { session, reason }
    }
}

impl<'a> Relocate<'a> for SaDown<'a> {
    type To<'b> = SaDown<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> SaDown<'b> {
        let session = self.session.relocate(put);
        let reason = self.reason.relocate(put);
        SaDown { session, reason }
    }
}

impl<'a> Relocate<'a> for SaRejectedLowResources<'a> {
    type To<'b> = SaRejectedLowResources<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> SaRejectedLowResources<'b> {
        let session = self.session.relocate(put);
        SaRejectedLowResources { session }
    }
}

impl<'a> Relocate<'a> for SaRejectedAdmissionLimit<'a> {
    type To<'b> = SaRejectedAdmissionLimit<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> SaRejectedAdmissionLimit<'b> {
        let session = self.session.relocate(put);
        let reason = self.reason.relocate(put);
        SaRejectedAdmissionLimit { session, reason }
    }
}

impl<'a> Relocate<'a> for ThrottleQueueThreshold<'a> {
    type To<'b> = ThrottleQueueThreshold<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ThrottleQueueThreshold<'b> {
        let session = self.session.relocate(put);
        let threshold = self.threshold.relocate(put);
        let peer = self.peer.relocate(put);
        ThrottleQueueThreshold { session, threshold, peer }
    }
}

impl<'a> Relocate<'a> for WeakEncryptionRejected<'a> {
    type To<'b> = WeakEncryptionRejected<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> WeakEncryptionRejected<'b> {
        let ike_encryption = self.ike_encryption.relocate(put);
        let ipsec_encryption = self.ipsec_encryption.relocate(put);
        WeakEncryptionRejected {
            ike_encryption,
            ipsec_encryption,
        }
    }
}

impl<'a> Relocate<'a> for WeakEncryption<'a> {
    type To<'b> = WeakEncryption<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> WeakEncryption<'b> {
        let ike_encryption = self.ike_encryption.relocate(put);
        let ipsec_encryption = self.ipsec_encryption.relocate(put);
        let session = self.session.relocate(put);
        WeakEncryption {
            ike_encryption,
            ipsec_encryption,
            session,
        }
    }
}

impl<'a> Relocate<'a> for PeerMoved<'a> {
    type To<'b> = PeerMoved<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> PeerMoved<'b> {
        let initiator_spi = self.initiator_spi.relocate(put);
        let responder_spi = self.responder_spi.relocate(put);
        let previous_remote = self.previous_remote.relocate(put);
        let previous_local = self.previous_local.relocate(put);
        let new_remote = self.new_remote.relocate(put);
        let new_local = self.new_local.relocate(put);
        PeerMoved {
            initiator_spi,
            responder_spi,
            previous_remote,
            previous_local,
            new_remote,
            new_local,
        }
    }
}

impl<'a> Relocate<'a> for AbortedByInitialContact<'a> {
    type To<'b> = AbortedByInitialContact<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> AbortedByInitialContact<'b> {
        let session = self.session.relocate(put);
        let local_id = self.local_id.relocate(put);
        let remote_id = self.remote_id.relocate(put);
        let peer = self.peer.relocate(put);
        let local = self.local.relocate(put);
        AbortedByInitialContact {
            session,
            local_id,
            remote_id,
            peer,
            local,
        }
    }
}

impl<'a> Relocate<'a> for InvalidSpiNotification<'a> {
    type To<'b> = InvalidSpiNotification<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> InvalidSpiNotification<'b> {
        let session = self.session.relocate(put);
        let spi = self.spi.relocate(put);
        let local_selector = self.local_selector.relocate(put);
        let remote_selector = self.remote_selector.relocate(put);
        InvalidSpiNotification {
            session,
            spi,
            local_selector,
            remote_selector,
        }
    }
}

impl<'a> Relocate<'a> for DpdMessageNeeded<'a> {
    type To<'b> = DpdMessageNeeded<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DpdMessageNeeded<'b> {
        let session = self.session.relocate(put);
        DpdMessageNeeded { session }
    }
}

impl<'a> Relocate<'a> for DiffieHellmanFailed<'a> {
    type To<'b> = DiffieHellmanFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DiffieHellmanFailed<'b> {
        let session = self.session.relocate(put);
        let error = self.error.relocate(put);
        DiffieHellmanFailed { session, error }
    }
}

impl<'a> Relocate<'a> for NoSelfAuthenticationCredentials<'a> {
    type To<'b> = NoSelfAuthenticationCredentials<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> NoSelfAuthenticationCredentials<'b> {
        let session = self.session.relocate(put);
        let group = self.group.relocate(put);
        NoSelfAuthenticationCredentials { session, group }
    }
}

impl<'a> Relocate<'a> for DeadPeerCheckDue<'a> {
    type To<'b> = DeadPeerCheckDue<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DeadPeerCheckDue<'b> {
        let session = self.session.relocate(put);
        DeadPeerCheckDue { session }
    }
}

impl<'a> Relocate<'a> for NoRemoteAuthenticationMethod<'a> {
    type To<'b> = NoRemoteAuthenticationMethod<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> NoRemoteAuthenticationMethod<'b> {
        let session = self.session.relocate(put);
        let group = self.group.relocate(put);
        NoRemoteAuthenticationMethod { session, group }
    }
}

impl<'a> Relocate<'a> for ReconnectAuthenticationFailed<'a> {
    type To<'b> = ReconnectAuthenticationFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ReconnectAuthenticationFailed<'b> {
        let session = self.session.relocate(put);
        let session_id = self.session_id.relocate(put);
        let error = self.error.relocate(put);
        ReconnectAuthenticationFailed { session, session_id, error }
    }
}

impl<'a> Relocate<'a> for CertificateAuthenticationFailed<'a> {
    type To<'b> = CertificateAuthenticationFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> CertificateAuthenticationFailed<'b> {
        let session = self.session.relocate(put);
        let error = self.error.relocate(put);
        CertificateAuthenticationFailed { session, error }
    }
}

impl<'a> Relocate<'a> for AttributeNotSupported<'a> {
    type To<'b> = AttributeNotSupported<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> AttributeNotSupported<'b> {
        let session = self.session.relocate(put);
        let attribute = self.attribute.relocate(put);
        AttributeNotSupported { session, attribute }
    }
}

impl<'a> Relocate<'a> for NotEnabledInGroupPolicy<'a> {
    type To<'b> = NotEnabledInGroupPolicy<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> NotEnabledInGroupPolicy<'b> {
        let session = self.session.relocate(put);
        let group = self.group.relocate(put);
        NotEnabledInGroupPolicy { session, group }
    }
}

impl<'a> Relocate<'a> for TunnelGroupNotFound<'a> {
    type To<'b> = TunnelGroupNotFound<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> TunnelGroupNotFound<'b> {
        let session = self.session.relocate(put);
        TunnelGroupNotFound { session }
    }
}

impl<'a> Relocate<'a> for NoSelfAuthenticationMethod<'a> {
    type To<'b> = NoSelfAuthenticationMethod<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> NoSelfAuthenticationMethod<'b> {
        let session = self.session.relocate(put);
        NoSelfAuthenticationMethod { session }
    }
}

impl<'a> Relocate<'a> for UserAuthenticationFailed<'a> {
    type To<'b> = UserAuthenticationFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> UserAuthenticationFailed<'b> {
        let session = self.session.relocate(put);
        let error = self.error.relocate(put);
        UserAuthenticationFailed { session, error }
    }
}

impl<'a> Relocate<'a> for ConfigurationModeFailed<'a> {
    type To<'b> = ConfigurationModeFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ConfigurationModeFailed<'b> {
        let session = self.session.relocate(put);
        let error = self.error.relocate(put);
        ConfigurationModeFailed { session, error }
    }
}

impl<'a> Relocate<'a> for ConfigurationPayloadFailed<'a> {
    type To<'b> = ConfigurationPayloadFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ConfigurationPayloadFailed<'b> {
        let session = self.session.relocate(put);
        let attribute = self.attribute.relocate(put);
        let error = self.error.relocate(put);
        ConfigurationPayloadFailed { session, attribute, error }
    }
}

impl<'a> Relocate<'a> for ConfigurationPayloadWarning<'a> {
    type To<'b> = ConfigurationPayloadWarning<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ConfigurationPayloadWarning<'b> {
        let session = self.session.relocate(put);
        let attribute = self.attribute.relocate(put);
        let error = self.error.relocate(put);
        ConfigurationPayloadWarning { session, attribute, error }
    }
}

impl<'a> Relocate<'a> for AdmissionRefused<'a> {
    type To<'b> = AdmissionRefused<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> AdmissionRefused<'b> {
        let session = self.session.relocate(put);
        let reason = self.reason.relocate(put);
        AdmissionRefused { session, reason }
    }
}

impl<'a> Relocate<'a> for InnerEqualsOuter<'a> {
    type To<'b> = InnerEqualsOuter<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> InnerEqualsOuter<'b> {
        let session = self.session.relocate(put);
        InnerEqualsOuter { session }
    }
}

impl<'a> Relocate<'a> for ConfigurationError<'a> {
    type To<'b> = ConfigurationError<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ConfigurationError<'b> {
        let session = self.session.relocate(put);
        let error = self.error.relocate(put);
        ConfigurationError { session, error }
    }
}

impl<'a> Relocate<'a> for GroupLocked<'a> {
    type To<'b> = GroupLocked<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> GroupLocked<'b> {
        let group = self.group.relocate(put);
        let locked_group = self.locked_group.relocate(put);
        GroupLocked { group, locked_group }
    }
}

impl<'a> Relocate<'a> for LicenseLimitExceeded<'a> {
    type To<'b> = LicenseLimitExceeded<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> LicenseLimitExceeded<'b> {
        let session = self.session.relocate(put);
        let license = self.license.relocate(put);
        let limit = self.limit.relocate(put);
        LicenseLimitExceeded { session, license, limit }
    }
}

impl<'a> Relocate<'a> for SuiteBUnlicensed<'a> {
    type To<'b> = SuiteBUnlicensed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> SuiteBUnlicensed<'b> {
        let session = self.session.relocate(put);
        let protocol = self.protocol.relocate(put);
        let algorithm = self.algorithm.relocate(put);
        SuiteBUnlicensed {
            session,
            protocol,
            algorithm,
        }
    }
}

impl<'a> Relocate<'a> for ClientTooOld<'a> {
    type To<'b> = ClientTooOld<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ClientTooOld<'b> {
        let session = self.session.relocate(put);
        let protocol = self.protocol.relocate(put);
        let encryption = self.encryption.relocate(put);
        let username = self.username.relocate(put);
        ClientTooOld {
            session,
            protocol,
            encryption,
            username,
        }
    }
}

impl<'a> Relocate<'a> for CryptoMapNotFound<'a> {
    type To<'b> = CryptoMapNotFound<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> CryptoMapNotFound<'b> {
        let session = self.session.relocate(put);
        let remote_selector = self.remote_selector.relocate(put);
        let local_selector = self.local_selector.relocate(put);
        CryptoMapNotFound {
            session,
            remote_selector,
            local_selector,
        }
    }
}

impl<'a> Relocate<'a> for UnknownClient<'a> {
    type To<'b> = UnknownClient<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> UnknownClient<'b> {
        let session = self.session.relocate(put);
        UnknownClient { session }
    }
}

impl<'a> Relocate<'a> for Ipv6FilterDeprecated<'a> {
    type To<'b> = Ipv6FilterDeprecated<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Ipv6FilterDeprecated<'b> {
        let session = self.session.relocate(put);
        let filter = self.filter.relocate(put);
        Ipv6FilterDeprecated { session, filter }
    }
}

impl<'a> Relocate<'a> for AddressesAssigned<'a> {
    type To<'b> = AddressesAssigned<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> AddressesAssigned<'b> {
        let session = self.session.relocate(put);
        let group = self.group.relocate(put);
        let ipv4_address = self.ipv4_address.relocate(put);
        let ipv6_address = self.ipv6_address.relocate(put);
        AddressesAssigned {
            session,
            group,
            ipv4_address,
            ipv6_address,
        }
    }
}

impl<'a> Relocate<'a> for ClientIdentified<'a> {
    type To<'b> = ClientIdentified<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> ClientIdentified<'b> {
        let session = self.session.relocate(put);
        let client_os = self.client_os.relocate(put);
        let client_name = self.client_name.relocate(put);
        let client_version = self.client_version.relocate(put);
        ClientIdentified {
            session,
            client_os,
            client_name,
            client_version,
        }
    }
}

impl<'a> Relocate<'a> for InvalidSelectors<'a> {
    type To<'b> = InvalidSelectors<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> InvalidSelectors<'b> {
        let session = self.session.relocate(put);
        let spi = self.spi.relocate(put);
        let destination = self.destination.relocate(put);
        let destination_port = self.destination_port.relocate(put);
        let source = self.source.relocate(put);
        let source_port = self.source_port.relocate(put);
        let protocol = self.protocol.relocate(put);
        InvalidSelectors {
            session,
            spi,
            destination,
            destination_port,
            source,
            source_port,
            protocol,
        }
    }
}

impl<'a> Relocate<'a> for KeepaliveOverridden<'a> {
    type To<'b> = KeepaliveOverridden<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> KeepaliveOverridden<'b> {
        let session = self.session.relocate(put);
        let configured_threshold = self.configured_threshold.relocate(put);
        let configured_retry = self.configured_retry.relocate(put);
        let applied_threshold = self.applied_threshold.relocate(put);
        let applied_retry = self.applied_retry.relocate(put);
        KeepaliveOverridden {
            session,
            configured_threshold,
            configured_retry,
            applied_threshold,
            applied_retry,
        }
    }
}

impl<'a> Relocate<'a> for EntryRemovalFailed {
    type To<'b> = Self;

    fn relocate<'b>(self, _: Put<'_, 'a, 'b>) -> Self {
        self
    }
}

impl<'a> Relocate<'a> for EntryRemoved<'a> {
    type To<'b> = EntryRemoved<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> EntryRemoved<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        EntryRemoved { crypto_map }
    }
}

impl<'a> Relocate<'a> for DispatchToIkev2<'a> {
    type To<'b> = DispatchToIkev2<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DispatchToIkev2<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        DispatchToIkev2 { crypto_map }
    }
}

impl<'a> Relocate<'a> for DispatchToIkev1<'a> {
    type To<'b> = DispatchToIkev1<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DispatchToIkev1<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        DispatchToIkev1 { crypto_map }
    }
}

impl<'a> Relocate<'a> for DispatchMemoryLow<'a> {
    type To<'b> = DispatchMemoryLow<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DispatchMemoryLow<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        DispatchMemoryLow { crypto_map }
    }
}

impl<'a> Relocate<'a> for DispatchMisconfigured<'a> {
    type To<'b> = DispatchMisconfigured<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DispatchMisconfigured<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        let source = self.source.relocate(put);
        let source_port = self.source_port.relocate(put);
        let destination = self.destination.relocate(put);
        let destination_port = self.destination_port.relocate(put);
        DispatchMisconfigured {
            crypto_map,
            source,
            source_port,
            destination,
            destination_port,
        }
    }
}

impl<'a> Relocate<'a> for DispatchEntryExists<'a> {
    type To<'b> = DispatchEntryExists<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> DispatchEntryExists<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        DispatchEntryExists { crypto_map }
    }
}

impl<'a> Relocate<'a> for DuplicateEntry {
    type To<'b> = Self;

    fn relocate<'b>(self, _: Put<'_, 'a, 'b>) -> Self {
        self
    }
}

impl<'a> Relocate<'a> for MultiplePeersUnsupported {
    type To<'b> = Self;

    fn relocate<'b>(self, _: Put<'_, 'a, 'b>) -> Self {
        self
    }
}

impl<'a> Relocate<'a> for Ikev2ProposalMissing {
    type To<'b> = Self;

    fn relocate<'b>(self, _: Put<'_, 'a, 'b>) -> Self {
        self
    }
}

impl<'a> Relocate<'a> for Ikev1TransformSetMissing {
    type To<'b> = Self;

    fn relocate<'b>(self, _: Put<'_, 'a, 'b>) -> Self {
        self
    }
}

impl<'a> Relocate<'a> for TunnelSetupFailed<'a> {
    type To<'b> = TunnelSetupFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> TunnelSetupFailed<'b> {
        let protocol = self.protocol.relocate(put);
        let crypto_map = self.crypto_map.relocate(put);
        TunnelSetupFailed { protocol, crypto_map }
    }
}

impl<'a> Relocate<'a> for RetryWithIkev2<'a> {
    type To<'b> = RetryWithIkev2<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> RetryWithIkev2<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        RetryWithIkev2 { crypto_map }
    }
}

impl<'a> Relocate<'a> for FallbackToIkev1<'a> {
    type To<'b> = FallbackToIkev1<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> FallbackToIkev1<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        FallbackToIkev1 { crypto_map }
    }
}

impl<'a> Relocate<'a> for AllVersionsFailed<'a> {
    type To<'b> = AllVersionsFailed<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> AllVersionsFailed<'b> {
        let crypto_map = self.crypto_map.relocate(put);
        AllVersionsFailed { crypto_map }
    }
}

impl<'a> Relocate<'a> for TunnelSetupSucceeded<'a> {
    type To<'b> = TunnelSetupSucceeded<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> TunnelSetupSucceeded<'b> {
        let protocol = self.protocol.relocate(put);
        let crypto_map = self.crypto_map.relocate(put);
        TunnelSetupSucceeded { protocol, crypto_map }
    }
}

impl<'a> Relocate<'a> for BackupTunnelDenied<'a> {
    type To<'b> = BackupTunnelDenied<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> BackupTunnelDenied<'b> {
        let interface = self.interface.relocate(put);
        let tag = self.tag.relocate(put);
        let sequence = self.sequence.relocate(put);
        BackupTunnelDenied { interface, tag, sequence }
    }
}

impl<'a> Relocate<'a> for UnexpectedPacket<'a> {
    type To<'b> = UnexpectedPacket<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> UnexpectedPacket<'b> {
        let peer = self.peer.relocate(put);
        let error = self.error.relocate(put);
        UnexpectedPacket { peer, error }
    }
}

impl<'a> Relocate<'a> for Session<'a> {
    type To<'b> = Session<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Session<'b> {
        let local = self.local.relocate(put);
        let remote = self.remote.relocate(put);
        let username = self.username.relocate(put);
        Session { local, remote, username }
    }
}

impl<'a> Relocate<'a> for CryptoMap<'a> {
    type To<'b> = CryptoMap<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> CryptoMap<'b> {
        let tag = self.tag.relocate(put);
        let sequence = self.sequence.relocate(put);
        CryptoMap { tag, sequence }
    }
}

impl<'a> Relocate<'a> for TrafficSelector<'a> {
    type To<'b> = TrafficSelector<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> TrafficSelector<'b> {
        let start = self.start.relocate(put);
        let end = self.end.relocate(put);
        let protocol = self.protocol.relocate(put);
        let first_port = self.first_port.relocate(put);
        let last_port = self.last_port.relocate(put);
        TrafficSelector {
            start,
            end,
            protocol,
            first_port,
            last_port,
        }
    }
}

impl<'a> Relocate<'a> for SelectorTuple<'a> {
    type To<'b> = SelectorTuple<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> SelectorTuple<'b> {
        let start = self.start.relocate(put);
        let end = self.end.relocate(put);
        let first_port = self.first_port.relocate(put);
        let last_port = self.last_port.relocate(put);
        let protocol = self.protocol.relocate(put);
        SelectorTuple {
            start,
            end,
            first_port,
            last_port,
            protocol,
        }
    }
}

impl<'a> Relocate<'a> for TunnelRequest<'a> {
    type To<'b> = TunnelRequest<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> TunnelRequest<'b> {
        match self {
            Self::Establish => TunnelRequest::Establish,
            Self::Rekey => TunnelRequest::Rekey,
            Self::Other(text) => TunnelRequest::Other(put(text)),
        }
    }
}

impl<'a> Relocate<'a> for IkeVersion<'a> {
    type To<'b> = IkeVersion<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> IkeVersion<'b> {
        match self {
            Self::Ikev1 => IkeVersion::Ikev1,
            Self::Ikev2 => IkeVersion::Ikev2,
            Self::Other(text) => IkeVersion::Other(put(text)),
        }
    }
}

impl<'a> Relocate<'a> for License<'a> {
    type To<'b> = License<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> License<'b> {
        match self {
            Self::OtherVpn => License::OtherVpn,
            Self::AnyconnectPremiumEssentials => License::AnyconnectPremiumEssentials,
            Self::Other(text) => License::Other(put(text)),
        }
    }
}

impl<'a> Relocate<'a> for CombinedCipher<'a> {
    type To<'b> = CombinedCipher<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> CombinedCipher<'b> {
        match self {
            Self::AesGcm => CombinedCipher::AesGcm,
            Self::AesGcm256 => CombinedCipher::AesGcm256,
            Self::Other(text) => CombinedCipher::Other(put(text)),
        }
    }
}

impl<'a> Relocate<'a> for PacketFault<'a> {
    type To<'b> = PacketFault<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> PacketFault<'b> {
        match self {
            Self::CorruptedSpi => PacketFault::CorruptedSpi,
            Self::ExpiredSpi => PacketFault::ExpiredSpi,
            Self::Other(text) => PacketFault::Other(put(text)),
        }
    }
}

impl<'a> Relocate<'a> for IkeError<'a> {
    type To<'b> = IkeError<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> IkeError<'b> {
        match self {
            Self::NetworkSendFailed => IkeError::NetworkSendFailed,
            Self::AsyncRequestQueued => IkeError::AsyncRequestQueued,
            Self::PacketEnqueueFailed => IkeError::PacketEnqueueFailed,
            Self::ParameterInvalid => IkeError::ParameterInvalid,
            Self::MemoryAllocationFailed => IkeError::MemoryAllocationFailed,
            Self::CookieNegotiationFailed => IkeError::CookieNegotiationFailed,
            Self::PolicyMatchFailed => IkeError::PolicyMatchFailed,
            Self::DatabaseLookupFailed => IkeError::DatabaseLookupFailed,
            Self::PolicyDatabaseInitFailed => IkeError::PolicyDatabaseInitFailed,
            Self::PolicyDatabaseInsertFailed => IkeError::PolicyDatabaseInsertFailed,
            Self::PeerProposalInvalid => IkeError::PeerProposalInvalid,
            Self::DhValueComputationFailed => IkeError::DhValueComputationFailed,
            Self::NonceConstructionFailed => IkeError::NonceConstructionFailed,
            Self::ExpectedPayloadMissing => IkeError::ExpectedPayloadMissing,
            Self::SkeyseedComputationFailed => IkeError::SkeyseedComputationFailed,
            Self::ChildSaKeyCreationFailed => IkeError::ChildSaKeyCreationFailed,
            Self::KeDhGroupMismatch => IkeError::KeDhGroupMismatch,
            Self::DhGroupsExhausted => IkeError::DhGroupsExhausted,
            Self::HashComputationFailed => IkeError::HashComputationFailed,
            Self::IkeSaAuthenticationFailed => IkeError::IkeSaAuthenticationFailed,
            Self::SignatureProcessingFailed => IkeError::SignatureProcessingFailed,
            Self::CertValidationFailed => IkeError::CertValidationFailed,
            Self::CertRevoked => IkeError::CertRevoked,
            Self::CertRequestProcessingFailed => IkeError::CertRequestProcessingFailed,
            Self::PeerCertMissing => IkeError::PeerCertMissing,
            Self::PeerCertNotFirst => IkeError::PeerCertNotFirst,
            Self::IdTypeUnsupported => IkeError::IdTypeUnsupported,
            Self::PayloadEncryptionFailed => IkeError::PayloadEncryptionFailed,
            Self::PayloadDecryptionFailed => IkeError::PayloadDecryptionFailed,
            Self::PacketValueInvalid => IkeError::PacketValueInvalid,
            Self::InitiatorBitUnexpected => IkeError::InitiatorBitUnexpected,
            Self::InitiatorBitMissing => IkeError::InitiatorBitMissing,
            Self::ResponseBitUnexpected => IkeError::ResponseBitUnexpected,
            Self::ResponseBitMissing => IkeError::ResponseBitMissing,
            Self::IkeSpiInvalid => IkeError::IkeSpiInvalid,
            Self::PacketRetransmitted => IkeError::PacketRetransmitted,
            Self::ProtocolIdInvalid => IkeError::ProtocolIdInvalid,
            Self::CriticalPayloadUnsupported => IkeError::CriticalPayloadUnsupported,
            Self::TsTypeInvalid => IkeError::TsTypeInvalid,
            Self::SaCreationFailed => IkeError::SaCreationFailed,
            Self::SaDeletionFailed => IkeError::SaDeletionFailed,
            Self::SessionDbSaInsertFailed => IkeError::SessionDbSaInsertFailed,
            Self::PshSessionInsertFailed => IkeError::PshSessionInsertFailed,
            Self::OsalSessionDeletionFailed => IkeError::OsalSessionDeletionFailed,
            Self::SessionDbDeletionFailed => IkeError::SessionDbDeletionFailed,
            Self::SaRequestInsertFailed => IkeError::SaRequestInsertFailed,
            Self::ThrottleQueueLimitExceeded => IkeError::ThrottleQueueLimitExceeded,
            Self::MessageIdOutsideWindow => IkeError::MessageIdOutsideWindow,
            Self::IkeVersionUnsupported => IkeError::IkeVersionUnsupported,
            Self::NoProposalChosenReceived => IkeError::NoProposalChosenReceived,
            Self::ErrorNotifyReceived => IkeError::ErrorNotifyReceived,
            Self::NatDetectionHashMismatch => IkeError::NatDetectionHashMismatch,
            Self::SadbInitFailed => IkeError::SadbInitFailed,
            Self::SessionDbInitFailed => IkeError::SessionDbInitFailed,
            Self::PshLookupFailed => IkeError::PshLookupFailed,
            Self::NegotiationContextLocked => IkeError::NegotiationContextLocked,
            Self::NegotiationContextNotFreed => IkeError::NegotiationContextNotFreed,
            Self::DataStateInvalid => IkeError::DataStateInvalid,
            Self::PkiSessionOpenFailed => IkeError::PkiSessionOpenFailed,
            Self::PublicKeyInsertFailed => IkeError::PublicKeyInsertFailed,
            Self::CertNotFound => IkeError::CertNotFound,
            Self::CertEncodingUnsupported => IkeError::CertEncodingUnsupported,
            Self::BundleUrlSendingUnsupported => IkeError::BundleUrlSendingUnsupported,
            Self::LocalCertExpired => IkeError::LocalCertExpired,
            Self::StateMachineConstructionFailed => {
                IkeError::StateMachineConstructionFailed
            }
            Self::StateMachineNavigationFailed => IkeError::StateMachineNavigationFailed,
            Self::StateMachineValidationFailed => IkeError::StateMachineValidationFailed,
            Self::NegotiationContextNotFound => IkeError::NegotiationContextNotFound,
            Self::StateMachineEnqueueFailed => IkeError::StateMachineEnqueueFailed,
            Self::NoncePayloadMissing => IkeError::NoncePayloadMissing,
            Self::TsPayloadMissing => IkeError::TsPayloadMissing,
            Self::DhGroupUnsupported => IkeError::DhGroupUnsupported,
            Self::KeypairUnavailable => IkeError::KeypairUnavailable,
            Self::PacketNotEncrypted => IkeError::PacketNotEncrypted,
            Self::KePayloadMissing => IkeError::KePayloadMissing,
            Self::SaPayloadMissing => IkeError::SaPayloadMissing,
            Self::SaInvalid => IkeError::SaInvalid,
            Self::NegotiationContextInvalid => IkeError::NegotiationContextInvalid,
            Self::IdentityNotDefined => IkeError::IdentityNotDefined,
            Self::ConnectionIdInvalid => IkeError::ConnectionIdInvalid,
            Self::AuthMethodUnsupported => IkeError::AuthMethodUnsupported,
            Self::IpsecPolicyNotFound => IkeError::IpsecPolicyNotFound,
            Self::EventQueueInitFailed => IkeError::EventQueueInitFailed,
            Self::ListInsertFailed => IkeError::ListInsertFailed,
            Self::ListRemovalFailed => IkeError::ListRemovalFailed,
            Self::EventQueueCorrupt => IkeError::EventQueueCorrupt,
            Self::LocalIkePolicyNotFound => IkeError::LocalIkePolicyNotFound,
            Self::IkeSaDeletionBlocked => IkeError::IkeSaDeletionBlocked,
            Self::CookieNotifyMissing => IkeError::CookieNotifyMissing,
            Self::LocalAuthInfoMissing => IkeError::LocalAuthInfoMissing,
            Self::AuthDataSigningFailed => IkeError::AuthDataSigningFailed,
            Self::SignedAuthDataMissing => IkeError::SignedAuthDataMissing,
            Self::AuthMessageTimeout => IkeError::AuthMessageTimeout,
            Self::RetransmissionLimitReached => IkeError::RetransmissionLimitReached,
            Self::InitialExchangeFailed => IkeError::InitialExchangeFailed,
            Self::AuthExchangeFailed => IkeError::AuthExchangeFailed,
            Self::CreateChildExchangeFailed => IkeError::CreateChildExchangeFailed,
            Self::PlatformError => IkeError::PlatformError,
            Self::MessageLogFailed => IkeError::MessageLogFailed,
            Self::DebugLevelUnwanted => IkeError::DebugLevelUnwanted,
            Self::AdditionalTsPossible => IkeError::AdditionalTsPossible,
            Self::SingleAddressPairRequired => IkeError::SingleAddressPairRequired,
            Self::SessionInvalid => IkeError::SessionInvalid,
            Self::ReceivedTsPolicyNotFound => IkeError::ReceivedTsPolicyNotFound,
            Self::WindowRequestRemovalFailed => IkeError::WindowRequestRemovalFailed,
            Self::PolicyProposalMissing => IkeError::PolicyProposalMissing,
            Self::NatTTestFailed => IkeError::NatTTestFailed,
            Self::PreSharedKeyNotFound => IkeError::PreSharedKeyNotFound,
            Self::CompressionAlgorithmInvalid => IkeError::CompressionAlgorithmInvalid,
            Self::ProfileNameLookupFailed => IkeError::ProfileNameLookupFailed,
            Self::ProfileNotFound => IkeError::ProfileNotFound,
            Self::InitiatorProfileMismatch => IkeError::InitiatorProfileMismatch,
            Self::PeerIdLookupFailed => IkeError::PeerIdLookupFailed,
            Self::TransformAttributeInvalid => IkeError::TransformAttributeInvalid,
            Self::EapAuthenticationFailed => IkeError::EapAuthenticationFailed,
            Self::EapMessageEmpty => IkeError::EapMessageEmpty,
            Self::ConfigAttributeInvalid => IkeError::ConfigAttributeInvalid,
            Self::PacketHashComputationFailed => IkeError::PacketHashComputationFailed,
            Self::AaaContextDeleted => IkeError::AaaContextDeleted,
            Self::AaaIdAllocationFailed => IkeError::AaaIdAllocationFailed,
            Self::AaaRequestAllocationFailed => IkeError::AaaRequestAllocationFailed,
            Self::AaaRequestInitFailed => IkeError::AaaRequestInitFailed,
            Self::AuthenticationListNotConfigured => {
                IkeError::AuthenticationListNotConfigured
            }
            Self::AaaRequestSendFailed => IkeError::AaaRequestSendFailed,
            Self::IpAddressAllocationFailed => IkeError::IpAddressAllocationFailed,
            Self::MessageContextInvalid => IkeError::MessageContextInvalid,
            Self::KeyAuthMemoryFailed => IkeError::KeyAuthMemoryFailed,
            Self::EapMskNotGenerated => IkeError::EapMskNotGenerated,
            Self::PlatformSaRegistrationFailed => IkeError::PlatformSaRegistrationFailed,
            Self::SessionRegistrationFailed { code } => {
                let code = code.relocate(put);
                IkeError::SessionRegistrationFailed { code }
            }
            Self::RekeyCollisionSaInsertFailed => IkeError::RekeyCollisionSaInsertFailed,
            Self::RekeyCollisionHandlingFailed => IkeError::RekeyCollisionHandlingFailed,
            Self::RekeyCollisionAcceptFailed => IkeError::RekeyCollisionAcceptFailed,
            Self::RekeyCollisionTimerFailed { first_spi, second_spi } => {
                let first_spi = first_spi.relocate(put);
                let second_spi = second_spi.relocate(put);
                IkeError::RekeyCollisionTimerFailed { first_spi, second_spi }
            }
            Self::ErrorStringMismatch => IkeError::ErrorStringMismatch,
            Self::SaLifetimeInitFailed => IkeError::SaLifetimeInitFailed,
            Self::RekeySaNotFound => IkeError::RekeySaNotFound,
            Self::DhSharedSecretGenerationFailed => {
                IkeError::DhSharedSecretGenerationFailed
            }
            Self::IssuerHashListRetrievalFailed => {
                IkeError::IssuerHashListRetrievalFailed
            }
            Self::CertPayloadConstructionFailed => {
                IkeError::CertPayloadConstructionFailed
            }
            Self::TimerInitFailed => IkeError::TimerInitFailed,
            Self::AuthorizationRequestInitFailed => {
                IkeError::AuthorizationRequestInitFailed
            }
            Self::AuthorizationRecordInvalid => IkeError::AuthorizationRecordInvalid,
            Self::AaaKeyFetchFailed => IkeError::AaaKeyFetchFailed,
            Self::AaaAttributeInsertFailed => IkeError::AaaAttributeInsertFailed,
            Self::TunnelPasswordRequestFailed => IkeError::TunnelPasswordRequestFailed,
            Self::AaaContextAllocationFailed => IkeError::AaaContextAllocationFailed,
            Self::PolicyTreeInsertFailed => IkeError::PolicyTreeInsertFailed,
            Self::PolicyTreeDeletionFailed => IkeError::PolicyTreeDeletionFailed,
            Self::PolicyTreeNodeNotFound => IkeError::PolicyTreeNodeNotFound,
            Self::ConfiguredPolicyNotFound => IkeError::ConfiguredPolicyNotFound,
            Self::ConfiguredProposalNotFound => IkeError::ConfiguredProposalNotFound,
            Self::ProposalIncomplete => IkeError::ProposalIncomplete,
            Self::ProposalInUse => IkeError::ProposalInUse,
            Self::AuthMethodMismatch => IkeError::AuthMethodMismatch,
            Self::OsalSessionNotFound => IkeError::OsalSessionNotFound,
            Self::EventAllocationFailed => IkeError::EventAllocationFailed,
            Self::AccountingRecordCreationFailed => {
                IkeError::AccountingRecordCreationFailed
            }
            Self::AccountingNotRequired => IkeError::AccountingNotRequired,
            Self::AccountingNotStarted => IkeError::AccountingNotStarted,
            Self::NatTDisabled => IkeError::NatTDisabled,
            Self::NegotiationLimitReached => IkeError::NegotiationLimitReached,
            Self::SaAlreadyNegotiating => IkeError::SaAlreadyNegotiating,
            Self::AaaGroupAuthorizationFailed => IkeError::AaaGroupAuthorizationFailed,
            Self::AaaUserAuthorizationFailed => IkeError::AaaUserAuthorizationFailed,
            Self::FragmentationNotNegotiated => IkeError::FragmentationNotNegotiated,
            Self::ReceivedFragmentLimitReached => IkeError::ReceivedFragmentLimitReached,
            Self::FragmentCountExceeded => IkeError::FragmentCountExceeded,
            Self::PacketTooLarge { length, maximum } => {
                let length = length.relocate(put);
                let maximum = maximum.relocate(put);
                IkeError::PacketTooLarge { length, maximum }
            }
            Self::FragmentSequenceInvalid => IkeError::FragmentSequenceInvalid,
            Self::ReceivedFragmentInvalid => IkeError::ReceivedFragmentInvalid,
            Self::AaaAuthorizationNotConfigured => {
                IkeError::AaaAuthorizationNotConfigured
            }
            Self::SkeyidExtractionFailed => IkeError::SkeyidExtractionFailed,
            Self::FailoverMessageSendFailed => IkeError::FailoverMessageSendFailed,
            Self::FailoverVersionUnsupported => IkeError::FailoverVersionUnsupported,
            Self::FailoverNotEnabled => IkeError::FailoverNotEnabled,
            Self::ActiveRequestRoleMismatch { role } => {
                let role = role.relocate(put);
                IkeError::ActiveRequestRoleMismatch { role }
            }
            Self::StandbyRequestRoleMismatch { role } => {
                let role = role.relocate(put);
                IkeError::StandbyRequestRoleMismatch { role }
            }
            Self::IpVersionInvalid => IkeError::IpVersionInvalid,
            Self::GdoiUnsupported => IkeError::GdoiUnsupported,
            Self::PshAllocationFailed => IkeError::PshAllocationFailed,
            Self::RedirectToOtherGateway => IkeError::RedirectToOtherGateway,
            Self::RedirectCheckFailed => IkeError::RedirectCheckFailed,
            Self::AcceptedAfterRedirectCheck => IkeError::AcceptedAfterRedirectCheck,
            Self::RedirectGatewayIdUnsupported => IkeError::RedirectGatewayIdUnsupported,
            Self::RedirectAcceptedNewRequest => IkeError::RedirectAcceptedNewRequest,
            Self::RedirectAcceptedSaCleanup => IkeError::RedirectAcceptedSaCleanup,
            Self::SaAlreadyRedirected => IkeError::SaAlreadyRedirected,
            Self::DhPublicKeyComputationFailed => IkeError::DhPublicKeyComputationFailed,
            Self::DhSecretComputationFailed => IkeError::DhSecretComputationFailed,
            Self::RekeySaDeletedInNegotiation => IkeError::RekeySaDeletedInNegotiation,
            Self::CertRequestLimitExceeded { limit } => {
                let limit = limit.relocate(put);
                IkeError::CertRequestLimitExceeded { limit }
            }
            Self::NegotiationContextAlreadyFreed => {
                IkeError::NegotiationContextAlreadyFreed
            }
            Self::AssembledPacketInvalid => IkeError::AssembledPacketInvalid,
            Self::VcidContextInvalid => IkeError::VcidContextInvalid,
            Self::Other(text) => IkeError::Other(put(text)),
        }
    }
}

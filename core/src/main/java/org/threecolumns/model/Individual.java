package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * What a person and a child have in common: names, relations, contact and what they need to understand. Who sees a
 * person is decided by sharing, not by an audience.
 */
@JsonPropertyOrder({
    "name",
    "knownAs",
    "childNames",
    "relations",
    "livesWith",
    "professional",
    "agency",
    "role",
    "roleText",
    "pronouns",
    "language",
    "accessNeeds",
    "interpreter",
    "addresses",
    "phones",
    "emails",
    "protected",
    "deceased"
})
@SuppressWarnings("exports")
public interface Individual extends Recorded {
    /** {@return the name used in documents} */
    Optional<@NotOnlySpace String> getName();

    /** {@return other names they go by} */
    List<@NotOnlySpace String> getKnownAs();

    /** {@return what each child calls them, such as “Nan”} */
    List<@Valid ChildName> getChildNames();

    /** {@return what they are to each child} */
    List<@Valid Relation> getRelations();

    /** {@return whom they live with} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getLivesWith();

    /** {@return whether they are there because of their work} */
    Optional<Boolean> isProfessional();

    /** {@return the agency they work for} */
    Optional<@NotOnlySpace String> getAgency();

    /** {@return what they do in the case} */
    Optional<OpenCode<Role>> getRole();

    /** {@return what they do, in words} */
    Optional<@NotOnlySpace String> getRoleText();

    /** {@return their pronouns, as they gave them} */
    Optional<@NotOnlySpace String> getPronouns();

    /** {@return the language they read or hear best} */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLanguage();

    /** {@return what they need to take part} */
    Optional<@NotOnlySpace String> getAccessNeeds();

    /** {@return the interpreter or signer they need or use} */
    Optional<@NotOnlySpace String> getInterpreter();

    /** {@return where they live or get post} */
    List<@Valid ContactDetail> getAddresses();

    /** {@return their telephone numbers} */
    List<@Valid ContactDetail> getPhones();

    /** {@return their e-mail addresses} */
    List<@Valid ContactDetail> getEmails();

    /** {@return whether their name or whereabouts must not be known} */
    Optional<Boolean> isProtected();

    /** {@return whether they have died} */
    Optional<Boolean> isDeceased();
}

using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Tests.Documents;

public class DocumentTests
{
    private static readonly Guid Me = Guid.NewGuid();
    private static readonly DateTime Now = new(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_document_has_the_readers_of_what_it_is_attached_to_unless_fewer_are_chosen()
    {
        Of(Audience.Committee).Audience.ShouldBe(Audience.Committee);
        Of(Audience.Committee, Audience.Caf).Audience.ShouldBe(Audience.Caf);
        Of(null).Audience.ShouldBe(Audience.Caf);
        Of(null, Audience.National).ScopeRows.Select(r => r.Code).ShouldBe(["59", ScopeRow.Everywhere], ignoreOrder: true);
    }

    [Theory, InlineData(Audience.Private, Audience.Caf), InlineData(Audience.Caf, Audience.Committee), InlineData(Audience.Committee, Audience.National)]
    public void It_never_has_more(Audience owner, Audience chosen) =>
        Should.Throw<InputException>(() => Of(owner, chosen)).Errors.ShouldHaveSingleItem().Code.ShouldBe(DocumentErrors.AudienceTooWide);

    [Fact]
    public void When_its_owner_closes_it_closes_and_when_it_opens_only_a_follower_opens()
    {
        var (follower, chosen) = (Of(Audience.Committee), Of(Audience.Committee, Audience.Caf));
        foreach (var document in (Document[])[follower, chosen]) document.Follow(["59", "62"], Audience.Private);
        (follower.Audience, chosen.Audience).ShouldBe((Audience.Private, Audience.Private));
        foreach (var document in (Document[])[follower, chosen]) document.Follow(["62"], Audience.National);
        (follower.Audience, chosen.Audience).ShouldBe((Audience.National, Audience.Private));
        follower.ScopeRows.Select(r => r.Code).ShouldBe(["62", ScopeRow.Everywhere], ignoreOrder: true);
        chosen.ScopeRows.Select(r => r.Code).ShouldBe(["62"]);
    }

    [Fact]
    public void Versions_are_numbered_and_the_same_content_is_no_new_version()
    {
        var document = Of(null);
        document.Put(Guid.NewGuid(), File("a"), "un.pdf", Me, Now).Number.ShouldBe(1);
        Should.Throw<BusinessException>(() => document.Put(Guid.NewGuid(), File("a"), "autre nom.pdf", Me, Now)).Code.ShouldBe(DocumentErrors.SameContent);
        var second = document.Put(Guid.NewGuid(), File("b"), "deux.pdf", Me, Now);
        (document.Version, document.FileName, document.Sha256, second.Number).ShouldBe((2, "deux.pdf", "b", 2));
        document.Put(Guid.NewGuid(), File("a"), "un.pdf", Me, Now, from: 1).RestoredFrom.ShouldBe(1);
    }

    [Theory, InlineData("../../etc/passwd.pdf", "passwd.pdf"), InlineData("C:\\dossiers\\avis.pdf", "avis.pdf"), InlineData("a\r\nb.pdf", "ab.pdf")]
    public void A_name_is_the_name_alone(string given, string kept) => Document.NameOf(given).ShouldBe(kept);

    [Theory, InlineData(null), InlineData(""), InlineData("  "), InlineData("/")]
    public void A_file_has_a_name(string? given) =>
        Should.Throw<InputException>(() => Document.NameOf(given)).Errors.ShouldContain(e => e.Code == CoreErrors.Required);

    [Fact]
    public void A_title_is_asked_for_and_bounded()
    {
        Should.Throw<InputException>(() => Of(null, title: " ")).Errors.ShouldContain(e => e.Field == "title" && e.Code == CoreErrors.Required);
        Should.Throw<InputException>(() => Of(null, title: new string('a', Document.TitleMaxLength + 1))).Errors.ShouldContain(e =>
            e.Field == "title" && e.Code == CoreErrors.TooLong);
    }

    private static Document Of(Audience? owner, Audience? chosen = null, string title = "Convention") =>
        new(Guid.NewGuid(), new DocumentInput(title, null, chosen),
            new DocumentOwner(new DossierRef(OwnerKinds.Interaction, Guid.NewGuid()), "Copil", "/", ["59"], owner, true));

    private static StoredFile File(string hash) => new(Guid.NewGuid(), "application/pdf", 10, hash);
}

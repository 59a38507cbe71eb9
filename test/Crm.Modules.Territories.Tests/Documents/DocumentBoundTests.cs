using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Tests.Documents;

/// <summary>The bounds of a document: how many versions, how long a name, what a description may say.</summary>
public sealed class DocumentBoundTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;

    private static DocumentOwner Owner(Audience? audience = null) =>
        new(new DossierRef(OwnerKinds.Territory, Guid.NewGuid()), "Lille", "/", ["59"], audience, true);

    private static Document Some() => new(Guid.NewGuid(), new DocumentInput("Convention"), Owner());

    private static StoredFile File(string hash) => new(Guid.NewGuid(), "application/pdf", 10, hash);

    [Fact]
    public void A_document_has_at_most_200_versions()
    {
        var document = Some();
        for (var i = 1; i <= Document.MaxVersions; i++) document.Put(Guid.NewGuid(), File($"{i}"), "a.pdf", Guid.NewGuid(), Now);
        document.Version.ShouldBe(200);
        Should.Throw<BusinessException>(() => document.Put(Guid.NewGuid(), File("fin"), "a.pdf", Guid.NewGuid(), Now)).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(DocumentErrors.TooManyVersions), e => e.Values["max"].ShouldBe("200"));
        document.Version.ShouldBe(200);
    }

    [Fact]
    public void A_version_says_who_put_it_when_and_what_it_took_up()
    {
        var (document, who) = (Some(), Guid.NewGuid());
        var version = document.Put(Guid.NewGuid(), File("a"), "un.pdf", who, Now, from: 3);
        (version.DocumentId, version.Number, version.AuthorId, version.At, version.RestoredFrom).ShouldBe((document.Id, 1, who, Now, 3));
        (version.File.Sha256, version.File.Size, version.File.ContentType).ShouldBe(("a", 10L, "application/pdf"));
    }

    [Theory, InlineData(200, 200), InlineData(201, 194), InlineData(400, 194)]
    public void A_name_too_long_is_cut_and_keeps_its_ending(int length, int kept)
    {
        var name = Document.NameOf(new string('a', length - 4) + ".pdf");
        name.Length.ShouldBe(kept);
        name.ShouldEndWith(".pdf");
    }

    [Fact]
    public void An_ending_too_long_is_cut_too() => Document.NameOf("a." + new string('b', 300)).Length.ShouldBeLessThanOrEqualTo(Document.NameMaxLength);

    [Fact]
    public void It_is_found_by_its_title_and_the_name_of_its_file()
    {
        var document = Some();
        document.Put(Guid.NewGuid(), File("a"), "Relevé d’été.pdf", Guid.NewGuid(), Now);
        document.SearchText.ShouldBe("convention releve d ete pdf");
        document.Describe(new DocumentInput(new string('a', 200)), Owner());
        document.SearchText.Length.ShouldBeLessThanOrEqualTo(Document.SearchLength);
    }

    [Fact]
    public void Without_a_category_it_is_of_the_last_one()
    {
        Some().Category.ShouldBe(DocumentCategory.Other);
        var document = Some();
        document.Describe(new DocumentInput("Convention", "convention"), Owner());
        document.Category.ShouldBe("convention");
    }

    [Fact]
    public void Described_with_readers_of_its_own_it_no_longer_follows()
    {
        var document = Some();
        document.Follows.ShouldBeTrue();
        document.Describe(new DocumentInput("Convention", null, Audience.Private), Owner(Audience.Caf));
        (document.Follows, document.Audience).ShouldBe((false, Audience.Private));
        document.Follow(["59"], Audience.National);
        document.Audience.ShouldBe(Audience.Private, "wider than chosen it never becomes by itself");
    }

    [Fact]
    public void A_title_loses_its_spaces_and_zero_characters()
    {
        var document = Some();
        document.Describe(new DocumentInput(" Con\0vention "), Owner());
        document.Title.ShouldBe("Convention");
    }

    [Fact]
    public void Its_owner_merged_it_belongs_to_the_other()
    {
        var (document, other) = (Some(), Guid.NewGuid());
        document.BelongTo(other);
        (document.OwnerId, document.OwnerKind).ShouldBe((other, OwnerKinds.Territory));
    }

    [Fact]
    public void What_is_written_again_is_what_was_read()
    {
        var line = new DocumentLine { AttachedTo = new DossierRef("project", Guid.NewGuid()), Title = "Convention", Category = "convention",
            Audience = Audience.Caf, Follows = true };
        line.ToInput().ShouldBe(new DocumentInput("Convention", "convention", null));
        (line with { Follows = false }).ToInput().Audience.ShouldBe(Audience.Caf);
    }
}

using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.PersonalData;

namespace Crm.Modules.Territories.Tests.PersonalData;

public class RetentionRuleTests
{
    private static readonly RetentionInput Written = new() { Value = 36, Purpose = "Pourquoi", LegalBasis = "Base", Source = "Source" };

    [Theory, InlineData(6), InlineData(120)]
    public void A_duration_within_its_bounds_is_kept(int months) => new RetentionRule(Guid.NewGuid(), "Contacts", Written with { Value = months }).Value.ShouldBe(months);

    [Theory, InlineData(5), InlineData(121), InlineData(0), InlineData(-1)]
    public void A_duration_out_of_its_bounds_is_refused(int months) =>
        Should.Throw<InputException>(() => new RetentionRule(Guid.NewGuid(), "Contacts", Written with { Value = months })).Errors.Single().Code.ShouldBe(PersonalDataErrors.RetentionOutOfRange);

    [Fact]
    public void Purpose_basis_and_source_are_always_said() =>
        Should.Throw<InputException>(() => new RetentionRule(Guid.NewGuid(), "Contacts", new RetentionInput { Value = 36 })).Errors.Select(e => e.Field).ShouldBe(["purpose", "legalBasis", "source"]);

    [Fact]
    public void Every_kind_has_its_bounds_purpose_basis_and_source()
    {
        RetentionCatalog.All.Select(k => k.Code).ShouldBeUnique();
        foreach (var kind in RetentionCatalog.All) new RetentionRule(Guid.NewGuid(), kind.Code, new RetentionInput { Value = kind.Default, Purpose = kind.Purpose, LegalBasis = kind.LegalBasis, Source = kind.Source }).Code.ShouldBe(kind.Code);
        RetentionKeys.All.ShouldContain(("Retention:Contacts", 6, 120));
    }

    [Fact]
    public void A_refusal_says_why()
    {
        var input = new PersonRequestInput { Kind = PersonRequestKind.Erasure, ContactId = Guid.NewGuid(), ReceivedOn = Days.Today, AskedBy = "la personne", Decision = PersonDecision.Refused };
        Should.Throw<InputException>(() => new PersonRequest(Guid.NewGuid(), input, ["59"], Days.Today)).Errors.Single().Code.ShouldBe(PersonalDataErrors.RefusalNeedsReason);
        Should.Throw<InputException>(() => new PersonRequest(Guid.NewGuid(), input with { Reason = "motif", ReceivedOn = Days.Ahead(1) }, ["59"], Days.Today)).Errors.Single().Code.ShouldBe(PersonalDataErrors.ReceivedInFuture);
        new PersonRequest(Guid.NewGuid(), input with { Reason = "motif" }, ["59"], Days.Today).Decision.ShouldBe(PersonDecision.Refused);
    }
}

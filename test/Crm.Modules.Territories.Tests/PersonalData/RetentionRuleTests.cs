using Crm.Foundation.Errors;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Workbench;
using Crm.Workbench.PersonalData;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.PersonalData;

public class RetentionRuleTests
{
    private static readonly RetentionInput Written = new() { Value = 36, Purpose = "Pourquoi", LegalBasis = "Base", Source = "Source" };

    [Theory, InlineData(6), InlineData(120)]
    public void A_duration_within_its_bounds_is_kept(int months) =>
        new RetentionRule(Guid.NewGuid(), PersonKinds.Contacts, Written with { Value = months }).Value.ShouldBe(months);

    [Theory, InlineData(5), InlineData(121), InlineData(0), InlineData(-1)]
    public void A_duration_out_of_its_bounds_is_refused(int months) =>
        Should.Throw<InputException>(() =>
            new RetentionRule(Guid.NewGuid(), PersonKinds.Contacts, Written with { Value = months })).Errors.Single().Code.ShouldBe(
            PersonalDataErrors.RetentionOutOfRange);

    [Fact]
    public void Purpose_basis_and_source_are_always_said() =>
        Should.Throw<InputException>(() => new RetentionRule(Guid.NewGuid(), PersonKinds.Contacts, new RetentionInput { Value = 36 })).Errors.Select(e =>
            e.Field).ShouldBe(["purpose", "legalBasis", "source"]);

    [Fact]
    public void Every_kind_has_its_bounds_purpose_basis_and_source()
    {
        var services = new ServiceCollection();
        foreach (var module in new CrmModule[] { new WorkbenchModule(), new TerritoriesModule() })
            module.ConfigureServices(services, new ConfigurationBuilder().Build());
        var kinds = services.BuildServiceProvider().GetRequiredService<RetentionCatalog>().All;
        kinds.Select(k => k.Code).ShouldBeUnique();
        kinds.Count.ShouldBeGreaterThan(15);
        foreach (var kind in kinds) new RetentionRule(Guid.NewGuid(), kind, Proposed(kind)).Code.ShouldBe(kind.Code);
        services.RetentionKeys().ShouldContain(("Retention:Contacts", 6, 120));
    }

    [Fact]
    public void A_refusal_says_why()
    {
        var input = new PersonRequestInput { Kind = PersonRequestKind.Erasure, ContactId = Guid.NewGuid(), ReceivedOn = Days.Today, AskedBy = "la personne",
            Decision = PersonDecision.Refused };
        Should.Throw<InputException>(() =>
            new PersonRequest(Guid.NewGuid(), input, ["59"], Days.Today)).Errors.Single().Code.ShouldBe(PersonErrors.RefusalNeedsReason);
        Should.Throw<InputException>(() =>
            new PersonRequest(Guid.NewGuid(), input with { Reason = "motif", ReceivedOn = Days.Ahead(1) }, ["59"], Days.Today)).Errors.Single().Code.ShouldBe(
            PersonErrors.ReceivedInFuture);
        new PersonRequest(Guid.NewGuid(), input with { Reason = "motif" }, ["59"], Days.Today).Decision.ShouldBe(PersonDecision.Refused);
    }

    private static RetentionInput Proposed(RetentionKind kind) =>
        new() { Value = kind.Default, Purpose = kind.Purpose, LegalBasis = kind.LegalBasis, Source = kind.Source };
}

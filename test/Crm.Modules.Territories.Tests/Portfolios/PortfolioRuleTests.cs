using Crm.Foundation.Errors;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Home.MyDay;
using Crm.Modules.Territories.Places.Portfolios;

namespace Crm.Modules.Territories.Tests.Portfolios;

public class PortfolioRuleTests
{
    private static readonly Guid Here = Guid.NewGuid(), There = Guid.NewGuid();
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void A_territory_cannot_be_twice_in_progress() =>
        Should.Throw<BusinessException>(() => Some().Accept(Entry(Here), [Entry(Here)])).Code.ShouldBe(PortfolioErrors.PortfolioDuplicateEntry);

    [Fact]
    public void It_can_come_back_once_its_entry_is_over()
    {
        Some().Accept(Entry(Here), [Entry(Here, to: Day), Entry(Here, status: EntryStatus.Ended), Entry(There)]);
        Some().Accept(Entry(Here, to: Day), [Entry(Here)]);
    }

    [Fact]
    public void A_removed_entry_does_not_count()
    {
        var removed = Entry(Here);
        removed.Delete(DateTime.UnixEpoch);
        Some().Accept(Entry(Here), [removed]);
        removed.Restore();
        Should.Throw<BusinessException>(() => Some().Accept(removed, [Entry(Here)])).Code.ShouldBe(PortfolioErrors.PortfolioDuplicateEntry);
    }

    [Fact]
    public void An_entry_ends_on_its_first_day_at_the_earliest()
    {
        Entry(Here, from: Day, to: Day).To.ShouldBe(Day);
        Should.Throw<BusinessException>(() => Entry(Here, from: Day, to: Day.AddDays(-1))).Code.ShouldBe(PortfolioErrors.PeriodReversed);
    }

    [Theory, InlineData(null, "name", CoreErrors.Required), InlineData("  ", "name", CoreErrors.Required)]
    public void A_portfolio_has_a_name(string? name, string field, string code)
    {
        var error = Should.Throw<InputException>(() => new Portfolio(Guid.NewGuid(), new PortfolioInput { Name = name })).Errors.ShouldHaveSingleItem();
        (error.Field, error.Code).ShouldBe((field, code));
    }

    [Fact]
    public void Every_wrong_field_is_told_at_once() =>
        Should.Throw<InputException>(() =>
            new PortfolioInput { Name = new string('x', 201), Description = new string('x', 2001), From = Day, To = Day.AddDays(-1) }.Check())
            .Errors.Select(e => e.Field).ShouldBe(["name", "description", "to"]);

    [Fact]
    public void Each_change_of_entries_moves_the_portfolio_on()
    {
        var portfolio = Some();
        portfolio.Accept(Entry(Here), []);
        portfolio.Accept(Entry(There), []);
        portfolio.Revision.ShouldBe(2);
    }

    private static Portfolio Some() => new(Guid.NewGuid(), new PortfolioInput { Name = "AMI" });

    private static PortfolioEntry Entry(Guid territory, EntryStatus status = EntryStatus.Candidate, DateOnly? from = null, DateOnly? to = null) =>
        new(Guid.NewGuid(), Guid.NewGuid(), territory, ["62"], new EntryFacts(status, null, null, from, to, null, null));
}

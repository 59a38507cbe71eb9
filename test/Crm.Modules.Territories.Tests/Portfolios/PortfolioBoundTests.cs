using Crm.Foundation.Errors;
using Crm.Modules.Territories.Places.Portfolios;

namespace Crm.Modules.Territories.Tests.Portfolios;

/// <summary>The bounds of a portfolio and of its entries, field by field.</summary>
public sealed class PortfolioBoundTests
{
    private static readonly EntryFacts Facts = new(EntryStatus.Candidate, null, null, null, null, null, null);

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    private static Portfolio Made(PortfolioInput input) => new(Guid.NewGuid(), input);

    private static PortfolioEntry Entry(EntryFacts facts) => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), ["62", "80"], facts);

    [Theory, InlineData("name", 200), InlineData("description", 2000), InlineData("eligibilityNote", 1000)]
    public void The_texts_of_a_portfolio_have_bounds(string field, int max)
    {
        PortfolioInput With(int length)
        {
            var text = new string('a', length);
            return field switch
            {
                "name" => new PortfolioInput { Name = text },
                "description" => new PortfolioInput { Name = "AMI", Description = text },
                _ => new PortfolioInput { Name = "AMI", EligibilityNote = text },
            };
        }

        Made(With(max));
        Refused(() => Made(With(max + 1))).ShouldBe([(field, CoreErrors.TooLong)]);
    }

    [Fact]
    public void It_is_found_without_accents_and_its_empty_texts_are_nothing()
    {
        var portfolio = Made(new PortfolioInput { Name = " Été des familles ", Description = " ", EligibilityNote = "" });
        (portfolio.Name, portfolio.SearchName, portfolio.Description, portfolio.EligibilityNote).ShouldBe(("Été des familles", "ete des familles", null, null));
    }

    [Fact]
    public void It_may_last_one_day()
    {
        Made(new PortfolioInput { Name = "AMI", From = Days.Today, To = Days.Today }).To.ShouldBe(Days.Today);
        Refused(() => Made(new PortfolioInput { Name = "AMI", From = Days.Today, To = Days.Ago(1) })).ShouldBe([("to", PortfolioErrors.PeriodReversed)]);
    }

    [Theory, InlineData("referent", 200), InlineData("note", 1000), InlineData("source", 300)]
    public void The_texts_of_an_entry_have_bounds(string field, int max)
    {
        EntryFacts With(int length)
        {
            var text = new string('a', length);
            return field switch { "referent" => Facts with { Referent = text }, "note" => Facts with { Note = text }, _ => Facts with { Source = text } };
        }

        Entry(With(max));
        Refused(() => Entry(With(max + 1))).ShouldBe([(field, CoreErrors.TooLong)]);
    }

    [Fact]
    public void What_one_writes_of_an_entry_is_examined_at_once() =>
        Refused(() => new EntryInput { Referent = new string('a', 201), From = Days.Today, To = Days.Ago(1) }.Check()).ShouldBe(
            [("territoryId", CoreErrors.Required), ("status", CoreErrors.Required), ("referent", CoreErrors.TooLong),
                ("to", PortfolioErrors.PeriodReversed)]);

    [Fact]
    public void A_status_nobody_knows_is_none() =>
        Refused(() => new EntryInput { TerritoryId = Guid.NewGuid(), Status = (EntryStatus)99 }.Check()).ShouldBe([("status", CoreErrors.Required)]);

    [Fact]
    public void An_entry_is_in_scope_where_its_territory_is() => Entry(Facts).ScopeRows.Select(r => r.Code).ShouldBe(["62", "80"], ignoreOrder: true);

    [Theory, InlineData("Candidate", true), InlineData("Retained", true), InlineData("NotRetained", true), InlineData("Ended", false)]
    public void An_entry_is_open_until_it_is_said_ended(string status, bool open) =>
        Entry(Facts with { Status = Enum.Parse<EntryStatus>(status) }).IsOpen.ShouldBe(open);

    [Fact]
    public void An_entry_with_a_last_day_or_thrown_away_is_no_longer_open()
    {
        Entry(Facts with { To = Days.Today }).IsOpen.ShouldBeFalse();
        var entry = Entry(Facts);
        entry.Delete(Days.Start.UtcDateTime);
        entry.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void An_entry_changes_all_but_its_territory()
    {
        var (entry, who) = (Entry(Facts), Guid.NewGuid());
        var territory = entry.TerritoryId;
        entry.Change(new EntryFacts(EntryStatus.Retained, " Camille ", who, Days.Ago(9), Days.Today, "Note", "Communiqué"));
        (entry.Status, entry.Referent, entry.ReferentId, entry.From, entry.To, entry.Note, entry.Source)
            .ShouldBe((EntryStatus.Retained, "Camille", who, Days.Ago(9), Days.Today, "Note", "Communiqué"));
        entry.TerritoryId.ShouldBe(territory);
    }
}

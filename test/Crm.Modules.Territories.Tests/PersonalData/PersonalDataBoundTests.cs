using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Workbench.PersonalData;

namespace Crm.Modules.Territories.Tests.PersonalData;

/// <summary>The register, the requests of people and the durations, at their bounds.</summary>
public sealed class PersonalDataBoundTests
{
    private static readonly ProcessingInput Written = new()
    {
        Name = "Annuaire", Purpose = "Pourquoi", LegalBasis = "Base", People = "Qui", Categories = "Quoi", Recipients = "Lecteurs", Retention = "Durée",
            Measures = "Mesures", Source = "Source",
    };

    private static readonly PersonRequestInput Asked = new()
    {
        Kind = PersonRequestKind.Access, ContactId = Guid.NewGuid(), ReceivedOn = Days.Today, AskedBy = "la personne, par courriel",
            Decision = PersonDecision.Granted,
    };

    private static readonly RetentionKind Contacts = new("Contacts", 1, "Personnes", "Contacts", "", 36, RetentionUnit.Months, 6, 120, "", "", "");

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    private static ProcessingActivity Line(ProcessingInput input) => new(Guid.NewGuid(), input);

    private static RetentionRule Rule(RetentionInput input) => new(Guid.NewGuid(), Contacts, input);

    private static PersonRequest Request(PersonRequestInput input) => new(Guid.NewGuid(), input, ["59"], Days.Today);

    [Fact]
    public void A_line_of_the_register_says_everything_the_regulation_asks() => Refused(() => Line(new ProcessingInput())).ShouldBe(
        new[] { "name", "purpose", "legalBasis", "people", "categories", "recipients", "retention", "measures",
            "source" }.Select(f => (f, CoreErrors.Required)));

    [Fact]
    public void Its_texts_have_bounds()
    {
        Line(Written with { Name = new string('a', 200), Measures = new string('a', 2000) });
        Refused(() => Line(Written with { Name = new string('a', 201), Measures = new string('a', 2001) }))
            .ShouldBe([("name", CoreErrors.TooLong), ("measures", CoreErrors.TooLong)]);
    }

    [Fact]
    public void Described_again_without_a_rank_it_keeps_its_own()
    {
        var activity = Line(Written with { Rank = 30 });
        activity.Describe(Written with { Purpose = " Autre " });
        (activity.Rank, activity.Purpose).ShouldBe((30, "Autre"));
    }

    [Fact]
    public void A_request_says_who_asked_when_and_what_was_decided() => Refused(() => Request(new PersonRequestInput())).ShouldBe(
        new[] { "kind", "contactId", "decision", "receivedOn", "askedBy" }.Select(f => (f, CoreErrors.Required)));

    [Fact]
    public void It_was_received_today_at_the_latest()
    {
        Request(Asked).ReceivedOn.ShouldBe(Days.Today);
        Refused(() => Request(Asked with { ReceivedOn = Days.Ahead(1) })).ShouldBe([("receivedOn", PersonErrors.ReceivedInFuture)]);
    }

    [Theory, InlineData(200, 1000, 0), InlineData(201, 1001, 2)]
    public void Its_words_have_bounds(int askedBy, int reason, int errors)
    {
        var input = Asked with { AskedBy = new string('a', askedBy), Reason = new string('a', reason) };
        if (errors == 0) Request(input).Reason!.Length.ShouldBe(reason);
        else Refused(() => Request(input)).ShouldBe([("askedBy", CoreErrors.TooLong), ("reason", CoreErrors.TooLong)]);
    }

    [Fact]
    public void What_was_done_is_kept_within_its_column()
    {
        var request = Request(Asked);
        request.Done(new string('a', 2_001));
        request.Outcome!.Length.ShouldBe(PersonRequest.OutcomeMaxLength);
        request.ScopeRows.ShouldHaveSingleItem().Code.ShouldBe("59");
    }

    [Fact]
    public void The_words_of_a_duration_have_bounds()
    {
        var text = new string('a', 500);
        Rule(new RetentionInput { Value = 36, Purpose = text, LegalBasis = text, Source = text });
        Refused(() => Rule(new RetentionInput { Value = 36, Purpose = text + "a", LegalBasis = text + "a", Source = text + "a" }))
            .ShouldBe([("purpose", CoreErrors.TooLong), ("legalBasis", CoreErrors.TooLong), ("source", CoreErrors.TooLong)]);
    }

    [Theory, InlineData(12, "Months", "2025-11-22", "12\u00a0mois"), InlineData(30, "Days", "2026-10-23", "30\u00a0jours")]
    [InlineData(0, "Months", null, "celle de ses lecteurs")]
    public void What_is_older_than_the_limit_is_past(int value, string unit, string? limit, string words)
    {
        var line = new RetentionLine("Contacts", "", "", "", value, Enum.Parse<RetentionUnit>(unit), 36, 6, 120, "", "", "", null);
        line.Limit(Days.Today).ShouldBe(limit is null ? null : Days.On(limit));
        line.Words.ShouldBe(words);
    }
}

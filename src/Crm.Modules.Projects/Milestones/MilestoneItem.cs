using Crm.Foundation.Ui;

namespace Crm.Modules.Projects.Milestones;

/// <summary>A milestone as a line of a list, with what the reader may do there.</summary>
internal sealed record MilestoneItem(MilestoneOutput Milestone, DateOnly Today, bool MayTick, bool MayPlan, bool WithProject)
{
    private const string Hard = "\u00a0";

    public bool IsDone => Milestone.DoneOn is not null;
    public string Url => $"/projets/jalons/{Milestone.Id}";

    /// <summary>« fait le 12/10/2026 », « en retard de 3 jours », « dans 5 jours », or the date.</summary>
    public string When => (Milestone.DoneOn, Milestone.DueOn.DayNumber - Today.DayNumber) switch
    {
        ({ } done, _) => $"fait le {Fr.Date(done)}",
        (_, < 0 and var days) => $"en retard de {Fr.Count(-days, "jour")}",
        (_, 0) => "aujourd’hui",
        (_, 1) => "demain",
        (_, <= 30 and var days) => $"dans {days}{Hard}jours",
        _ => Fr.Date(Milestone.DueOn),
    };

    /// <summary>What the date hides: the step, the plan that moved and why.</summary>
    public string Detail => string.Join(" · ", new[]
    {
        WithProject ? Milestone.ProjectTitle : null,
        Milestone.Kind is MilestoneKind.Other || Milestone.Title.StartsWith(Milestone.Kind.Word(), StringComparison.Ordinal) ? null : Milestone.Kind.Word(),
        $"prévu le {Fr.Date(Milestone.PlannedOn)}",
        Milestone.ForecastOn is { } forecast ? $"nouvelle date le {Fr.Date(forecast)} : {Milestone.ForecastReason}" : null,
    }.Where(t => !string.IsNullOrEmpty(t)));
}

/// <summary>All milestones of the reader, with the counts of the three ways to look.</summary>
internal sealed record MilestoneListing(Foundation.Data.Page<MilestoneItem> Rows, int Late, int Soon, int Done, string? Territory);

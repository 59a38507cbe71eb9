using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Home.TerritoryPage;

/// <summary>What of the story is shown, from the query of the page.</summary>
/// <param name="Kind">A key of <see cref="Chips"/>; null: everything.</param>
/// <param name="Until">The newest day to show; null: from the newest.</param>
internal sealed record TimelineFilter([property: FromQuery(Name = "fil")] string? Kind = null, [property: FromQuery(Name = "avant")] DateOnly? Until = null);

/// <summary>One page of the story of a territory, newest first. It never cuts a day in two.</summary>
/// <param name="Older">The newest day of the next page; null at the end.</param>
internal sealed record Timeline(Guid TerritoryId, TimelineFilter Filter, IReadOnlyList<TimelineDay> Days, DateOnly? Older)
{
    public const string Exchanges = "echanges";
    public const string Tasks = "taches";

    /// <summary>Chips of the filter: query value, word, and kind of the other modules' entries.</summary>
    public static readonly IReadOnlyList<(string? Key, string Word, string? EntryKind)> Chips =
        [(null, "tous", null), (Exchanges, "échanges", null), (Tasks, "suites", null), ("jalons", "jalons", "milestone"), ("projets", "projets", "project"),
            ("decisions", "décisions", "decision"), ("accompagnements", "accompagnements", AccompanimentNoun.Name), ("meteo", "météo", "weather")];
}

internal sealed record TimelineDay(DateOnly Date, IReadOnlyList<TimelineItem> Items);

/// <summary>One of the three is there.</summary>
internal sealed record TimelineItem(DateOnly Date, InteractionLine? Exchange = null, TaskLine? Task = null, TimelineEntry? Entry = null);

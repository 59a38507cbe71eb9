namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>A door that writes a row somebody has: the list that holds it, and the field that names it when its address does not.</summary>
/// <param name="Field">Of the form or of the body; null: the address names the row.</param>
internal sealed record RowDoor(Door Door, string Resource, string? Field)
{
    /// <summary>Pages and bulk doors whose address names no row.</summary>
    private static readonly (string Route, string Resource, string Field)[] ByField =
    [
        ("/api/v1/tasks/bulk", "tasks", "ids"), ("/api/v1/interactions/audience", "interactions", "ids"), ("/api/v1/interactions/tags", "interactions", "ids"),
        ("/echanges/taches/lot", "tasks", "ids"), ("/echanges/diffusion", "interactions", "ids"),
        ("/echanges/modeles/{handler?}", "exchange-templates", "id"), ("/echanges/etiquettes/{handler?}?handler=Modifier", "tags", "id"),
        ("/echanges/etiquettes/{handler?}?handler=Supprimer", "tags", "id"), ("/echanges/etiquettes/{handler?}?handler=Fondre", "tags", "id"),
        ("/administration/roles?handler=Rename", "roles", "id"), ("/administration/roles?handler=Delete", "roles", "id"),
    ];

    /// <summary>
    /// Writes of what has no author among the rows: everybody's own things, found by who asks and by nobody else; territories, accounts and pairs, whose
    /// scope <see cref="ScopeTests"/> knocks at; imports and answers to people, which have their own tests.
    /// </summary>
    private static readonly string[] OfNobody =
    [
        ApprovedWrites.Self, ApprovedWrites.Trash, "deeds.undo", "tags.undo", "notifications.own", "follows.own", "drafts.own", "texts.own",
        "silences.own", "calendar.own", "accounts.edit",
        "weather.judge", "weather.thresholds", "handover.transmit", "merges.edit", "imports.run", "imports.undo", "persons.answer", "retention.set",
    ];

    /// <summary>Pages whose form names a part of the row: their doors of the API are tried.</summary>
    private static readonly string[] OfParts =
    [
        "POST /gouvernance/{id:guid}/tableaux/{dashboardId:guid}?handler=Deplacer", "POST /gouvernance/{id:guid}/tableaux/{dashboardId:guid}?handler=Retirer",
        "POST /echanges/{id:guid}/{handler?}?handler=Retirer",
    ];

    /// <summary>Many rows in one request: the answer counts what was refused.</summary>
    public bool IsBulk => Field is "ids";

    public static RowDoor? Of(Door door)
    {
        if (OfNobody.Contains(ApprovedWrites.NameOf(door))) return null;
        foreach (var (route, resource, field) in ByField)
            if (door.Route.StartsWith(route, StringComparison.Ordinal)) return new RowDoor(door, resource, field);
        if (!door.Pattern.Parameters.Any(p => p.ParameterPolicies.Any(c => c.Content == "guid"))) return null;
        if (door.Route.Contains("/comments/{", StringComparison.Ordinal)) return new RowDoor(door, "comments", null);
        if (OfParts.Contains($"{door.Method} {door.Route}")) return null;
        // Territories are nobody's; the page that withdraws a publication does what its door of the API does.
        if (PageIds.ResourceOf(door.Route) is "territories" or "publications") return null;
        return PageIds.ResourceOf(door.Route) is { } list && OwnedRows.Tables.ContainsKey(list) ? new RowDoor(door, list, null)
            : throw new InvalidOperationException($"{door}: whose row is it? Tell {nameof(RowDoor)}.");
    }
}

using Crm.Modules.Territories.Accompaniments;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>An objective on the page of its mission.</summary>
internal sealed record ObjectiveLine(Guid Mission, ObjectiveOutput Objective, bool MayEdit, DateOnly Today);

import {
  type Command,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from 'vscode';

/** A row of a view. Commands of its menu are called with it: what they need stands at its top. */
export interface TreeNode {
  /** The same from one reading to the next, so that what is folded stays folded. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says; without it, label and description. */
  readonly spoken?: string;
  readonly icon: string;
  /** What the menus in the manifest go by. */
  readonly context: 'folder' | 'notice' | 'incident' | 'record' | 'group';
  /** Of the notice or record that the row stands for. */
  readonly uri?: Uri;
  /** Place of an incident in its notice, from 0. */
  readonly incident?: number;
  readonly command?: Command;
  readonly collapsed?: true;
  readonly children?: readonly TreeNode[];
}

/** Shows rows that are worked out anew whenever something changes. */
export class NodeTree implements TreeDataProvider<TreeNode> {
  readonly #roots: () => Promise<readonly TreeNode[]>;
  readonly #changed = new EventEmitter<void>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(roots: () => Promise<readonly TreeNode[]>) {
    this.#roots = roots;
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...(node ? (node.children ?? []) : await this.#roots())];
  }

  getTreeItem({ id, label, description, tooltip, icon, context, command, ...node }: TreeNode): TreeItem {
    const { None, Collapsed, Expanded } = TreeItemCollapsibleState;
    const item = new TreeItem(label, !node.children ? None : node.collapsed ? Collapsed : Expanded);
    item.id = id;
    item.iconPath = new ThemeIcon(icon);
    item.contextValue = context;
    item.accessibilityInformation = {
      label: node.spoken ?? [label, description ?? ''].filter((part) => part !== '').join(', '),
    };
    if (description !== undefined) item.description = description;
    if (tooltip !== undefined) item.tooltip = tooltip;
    if (command) item.command = command;
    return item;
  }
}
